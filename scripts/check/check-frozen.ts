import { frozenChanges } from '../release/frozen-changes.ts';

/** Says which files of frozen editions changed since an earlier commit; then the command fails. */
export function checkFrozen(): void {
  const changed = frozenChanges('.', process.env['VORIGE'] || 'HEAD');
  if (!changed) {
    console.log('Er is geen vorige stand om de vaste edities mee te vergelijken.');
  } else if (changed.length > 0) {
    console.error(
      ['Wat onder public/vast/ staat, verandert niet meer. Zet terug:', ...changed].join('\n  '),
    );
    process.exitCode = 1;
  } else {
    console.log('De vaste edities zijn zoals ze waren.');
  }
}
