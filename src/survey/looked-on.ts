import { greatest, rollup } from 'd3';
import { formatDate } from '../text/format-date.ts';

/** On which day we looked at what other sources say, once for all of them. */
interface LookedOn {
  /** Ends with a full stop; empty of one source, which tells its own day. */
  sentence: string;
  /** The day that a source of another day still has to tell. */
  otherDay: (day: string) => string | undefined;
}

/** The day on which we looked at most of some sources, and the days of the others. */
export function lookedOn(days: readonly string[]): LookedOn {
  const [usual, count = 0] =
    greatest(
      rollup(days, (some) => some.length, String),
      ([, some]) => some,
    ) ?? [];
  if (usual === undefined || count < 2) return { sentence: '', otherDay: (day) => formatDate(day) };
  const others = count < days.length ? ', als er geen andere dag bij staat' : '';
  return {
    sentence: `Wij keken op ${formatDate(usual)}${others}.`,
    otherDay: (day) => (day === usual ? undefined : formatDate(day)),
  };
}
