/** Opens the folded part that an address leads into, for browsers that do not do so themselves. */
function openFolded() {
  const target = document.getElementById(location.hash.slice(1));
  const folded = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!folded) return;
  folded.open = true;
  target?.scrollIntoView();
}

addEventListener('hashchange', openFolded);
openFolded();
