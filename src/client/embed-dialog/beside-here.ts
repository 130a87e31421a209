import type { SideBySide } from '../side-by-side.ts';

/** The municipalities that stand beside each other here: those a reader chose, or those of the page itself. */
export function besideHere(ofPage: readonly string[]): readonly string[] {
  const chosen = document.querySelector<SideBySide>('side-by-side')?.chosen ?? ofPage;
  return chosen.length < 2 ? [] : chosen;
}
