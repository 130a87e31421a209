import { Mistake } from '../../src/text/mistake.ts';
import { builtSite, type BuiltSite } from './built-site.ts';
import { siteFaults, type Promised } from './site-faults.ts';

const shown = 20;

/** Throws one error that says what is wrong with a built site, of whose files this is known. */
export function checkSite(
  folder: string,
  known: Pick<BuiltSite, 'pages' | 'empty'>,
  records: readonly Promised[],
): void {
  const faults = siteFaults(builtSite(folder, known), records);
  if (faults.length === 0) return;
  const more = faults.length > shown ? [`… en nog ${faults.length - shown}`] : [];
  throw new Mistake(
    ['De nieuwe site deugt niet:', ...faults.slice(0, shown), ...more].join('\n  '),
    {
      exitCode: 1,
    },
  );
}
