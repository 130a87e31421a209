import { dirname } from 'node:path';
import { editionsFolder } from '../../src/dataset/editions/read-editions.ts';
import { refuseBrokenEditions } from '../build/unpack-editions.ts';
import { Mistake } from '../../src/text/mistake.ts';
import { frozenChanges } from '../release/frozen-changes.ts';

/** Throws a Mistake where a frozen edition is not as it was made, or not as in an earlier commit. */
export function checkFrozen(atlas: string): void {
  const earlier = process.env['VORIGE'] || 'HEAD';
  const changed = frozenChanges(atlas, earlier);
  if (changed && changed.length > 0)
    throw new Mistake(
      [
        `Wat onder ${editionsFolder}/ staat, verandert niet meer. Zet terug:`,
        ...changed.map((path) => `  ${path}`),
        `   = tip: git restore --source=${earlier} -- ${[...new Set(changed.map(dirname))].join(' ')}`,
      ].join('\n'),
      { exitCode: 1 },
    );
  refuseBrokenEditions(atlas);
  console.log(
    changed
      ? 'De vaste edities zijn zoals ze waren, en zoals ze zijn uitgegeven.'
      : 'De vaste edities zijn zoals ze zijn uitgegeven. Er is geen vorige stand om ze mee te vergelijken.',
  );
}
