import {
  heightMessages,
  heightWord,
  linkMessage,
  type Listeners,
} from '../../embeds/height-messages.ts';
import { schemeIn } from '../../embeds/scheme-message.ts';

/**
 * Tells the page around this one how high it is: now, whenever that or the reader’s colours change,
 * and whenever that page asks.
 */
export function tellHeight(listeners: Listeners) {
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    for (const message of [{ [heightWord]: height }, ...heightMessages(listeners, height)])
      parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('load', tell);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && schemeIn(data) === null) tell();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell);
}

/** Hands links to WordPress, whose sandbox opens no new page by itself. */
export function handOnLinks(listeners: Listeners) {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href]');
    if (!link) return;
    event.preventDefault();
    const address = new URL(link.getAttribute('href') ?? '', location.href).href;
    parent.postMessage(linkMessage(listeners, address), '*');
  });
}
