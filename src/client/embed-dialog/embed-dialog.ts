import { embeddableOf } from './embeddable-of.ts';
import { EmbedWindow } from './embed-window.ts';

const windows = new Map<Element, EmbedWindow>();

// The loader tells which button was pressed once this script is there.
document.addEventListener('invoegen', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  const opened = windows.get(target) ?? new EmbedWindow(embeddableOf(target));
  windows.set(target, opened);
  opened.show();
});
