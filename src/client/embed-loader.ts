// Asked for as a worker, the script is one file of its own, without the helper that the bundler
// puts around an import.
import script from './embed-dialog/embed-dialog.ts?worker&url';

/** Puts a button in the place of the codes; the window comes when somebody presses it. */
for (const part of document.querySelectorAll<HTMLElement>('.invoegen')) {
  const button = part.querySelector('button');
  const details = part.querySelector('details');
  if (!button) continue;
  button.hidden = false;
  if (details) details.hidden = true;
  button.addEventListener('click', () => {
    import(/* @vite-ignore */ script).then(
      () => part.dispatchEvent(new CustomEvent('invoegen', { bubbles: true })),
      () => {
        button.hidden = true;
        if (details) details.hidden = !(details.open = true);
      },
    );
  });
}
