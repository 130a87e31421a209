// Asked for as a worker, the script is one file of its own, without the helper that the bundler
// puts around an import: that alone is larger than this loader may be.
import script from './search.ts?worker&url';

/** Fetches the search when somebody turns to a search field, and lets `/` put the cursor there. */
function load() {
  void import(/* @vite-ignore */ script);
}

function loadFor(target: EventTarget | null) {
  if (target instanceof Element && target.closest('site-search')) load();
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

addEventListener('focusin', ({ target }) => loadFor(target));
addEventListener('pointerdown', ({ target }) => loadFor(target));
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const input = document.querySelector<HTMLInputElement>('site-search input');
  if (key !== '/' || ctrlKey || metaKey || altKey || !input || isField(target)) return;
  event.preventDefault();
  input.focus();
  input.select();
});
loadFor(document.activeElement);
if (location.search && document.querySelector('#resultaten')) load();
