import { frameOptions } from '../../embeds/frame-options.ts';
import { listenersIn } from '../../embeds/height-messages.ts';
import { followGround } from './follow-ground.ts';
import { setApart } from './set-apart.ts';
import { handOnLinks, tellHeight } from './tell-height.ts';
import { tellNewer } from './tell-newer.ts';

// A classic script in the head: it works without an origin, and the theme is there before the page.
const root = document.documentElement;
const { theme, title, apart } = frameOptions(location.search);
if (theme) root.dataset['thema'] = theme;
if (!title) root.dataset['titel'] = '0';
addEventListener('DOMContentLoaded', () => {
  setApart(apart);
  void tellNewer();
});
if (parent !== window) {
  if (!theme) followGround();
  const listeners = listenersIn(location.search, location.hash, root.dataset['naam'] ?? '');
  tellHeight(listeners);
  if (listeners.secret !== '') handOnLinks(listeners);
}
