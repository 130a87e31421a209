import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { feedFaults } from './standards/feed-faults.ts';
import { catalogueFaults, csvwFaults, jsonLdFaults } from './standards/linked-data-faults.ts';
import { lintOpenApi } from './standards/lint-open-api.ts';
import { sitemapFaults } from './standards/sitemap-faults.ts';

const mostShown = 20;

/** What judges each standard: programs of others, put beside the project at first use. */
const judges: Record<string, (site: string) => string[] | Promise<string[]>> = {
  'OpenAPI (Redocly)': lintOpenApi,
  'feeds (Feedsmith)': feedFaults,
  'sitemap (sitemap)': sitemapFaults,
  'JSON-LD (jsonld.js)': jsonLdFaults,
  'CSV on the Web (rdf-parser-csvw)': csvwFaults,
};

/**
 * Prints what validators of others find in a built site; with a folder of shapes, such as those of
 * DCAT-AP-NL, also what its catalogue lacks by them.
 */
export async function benchStandards(shapes: string | undefined, site = 'dist'): Promise<void> {
  console.log('');
  for (const [name, judge] of Object.entries(judges)) await report(name, () => judge(site));
  const rules = shapes === undefined ? [] : globSync('*.ttl', { cwd: shapes });
  if (shapes !== undefined && existsSync(shapes) && rules.length > 0)
    await report('DCAT (SHACL)', () =>
      catalogueFaults(
        site,
        rules.map((file) => join(shapes, file)),
      ),
    );
  else console.log('DCAT (SHACL): not judged; name a folder with shapes in Turtle');
}

async function report(name: string, judge: () => string[] | Promise<string[]>) {
  try {
    const faults = await judge();
    console.log(`${name}: ${faults.length === 0 ? 'nothing to say' : `${faults.length} faults`}`);
    for (const fault of faults.slice(0, mostShown)) console.log(`  ${fault}`);
  } catch (error) {
    console.log(`${name}: not judged, ${error instanceof Error ? error.message : String(error)}`);
  }
}
