import script from './origin-panel.ts?worker&url';

/** Shows where a value comes from in its place; what does that comes when somebody asks for it. */
addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-velden]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  import(/* @vite-ignore */ script).then(
    () => link.dispatchEvent(new Event('herkomst', { bubbles: true })),
    () => (location.hash = link.hash),
  );
});
