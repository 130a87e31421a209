import { Mistake } from '../../src/text/mistake.ts';
import { builtSite } from './built-site.ts';
import type { PageFacts } from './page-facts.ts';
import { siteFaults, type Promised } from './site-faults.ts';

const shown = 20;

/** Throws one error that says what is wrong with a built site, whose pages have these facts. */
export function checkSite(
  folder: string,
  pages: readonly PageFacts[],
  records: readonly Promised[],
): void {
  const faults = siteFaults(builtSite(folder, pages), records);
  if (faults.length === 0) return;
  const more = faults.length > shown ? [`… en nog ${faults.length - shown}`] : [];
  throw new Mistake(
    ['De nieuwe site deugt niet:', ...faults.slice(0, shown), ...more].join('\n  '),
    {
      exitCode: 1,
    },
  );
}
