import { SideBySide } from './side-by-side.ts';

customElements.define('side-by-side', SideBySide);

// The field is the size of a whole search: it comes when somebody turns to it.
addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.closest('municipality-picker'))
    void import('./municipality-picker.ts');
});
