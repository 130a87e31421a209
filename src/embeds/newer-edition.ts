import { compareVersions } from '../text/compare-versions.ts';

/** Where a site says which editions are its newest. */
export const newestPath = '/data/versies.json';

/** Whether what stands there names newer frames than these; not where it names none. */
export function isOlder(edition: string, told: unknown): boolean {
  const newest = told instanceof Object && 'kaders' in told ? told.kaders : undefined;
  return typeof newest === 'string' && compareVersions(edition, newest) < 0;
}
