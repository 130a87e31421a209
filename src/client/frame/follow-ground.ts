import { schemeIn } from '../../embeds/scheme-message.ts';

const themes = { light: 'licht', dark: 'donker' };

/** Takes the colours that go with the ground of the page around this one, once it says which. */
export function followGround() {
  addEventListener('message', ({ source, data }) => {
    const scheme = source === parent ? schemeIn(data) : null;
    if (scheme) document.documentElement.dataset['thema'] = themes[scheme];
  });
}
