import { gaps } from '../survey/gap.ts';
import { quoted } from '../read/quoted.ts';
import type { ReadCell } from './read-cell.ts';

/** A cell that is not taken, and why. */
export const refused = (
  kind: string,
  message: string,
  expected: string,
  tip?: string,
): { refused: Extract<ReadCell, { refused: unknown }>['refused'] } => ({
  refused: { kind, message, expected, tip },
});

const gapWords = Object.keys(gaps).join(', ');

/** A cell that only says that nothing is there, but not why. */
export const nothingSaid = (cell: string) =>
  refused(
    'ontbreekt',
    `${quoted(cell)} zegt niet waarom er niets staat`,
    `een waarde, niets, of een van: ${gapWords}`,
    'laat de cel leeg of kies het woord dat past',
  );
