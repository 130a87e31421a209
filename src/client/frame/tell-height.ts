import { heightMessages, linkMessage, type Listeners } from '../../embeds/height-messages.ts';

/** Tells the page around this one how high it is, now and whenever that or the reader’s colours change. */
export function tellHeight(listeners: Listeners) {
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    for (const message of heightMessages(listeners, height)) parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('load', tell);
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
