import './tell-mistakes.ts';
import { frozenChanges } from './frozen-changes.ts';
import { readOptions } from './read-options.ts';

readOptions(process.argv.slice(2), { command: 'npm run check:frozen', options: {} });

const earlier = process.env['VORIGE'] || 'HEAD';
const changed = frozenChanges('.', earlier);

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
