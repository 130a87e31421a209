import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBeside } from '../load-beside.ts';

const feedsmith = { name: 'feedsmith', version: '3.0.1' };

interface Dated {
  id?: string;
  title?: { value?: string };
  updated?: string;
}
interface Feed extends Dated {
  authors?: { name?: string }[];
  links?: { href?: string; rel?: string }[];
  entries?: Dated[];
}
interface Feedsmith {
  parseAtomFeed: (xml: string) => Feed;
}

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

const datedFaults = ({ id = '', title, updated = '' }: Dated): string[] => [
  ...(URL.canParse(id) ? [] : [`id ${id}`]),
  ...(title?.value ? [] : [`${id} has no title`]),
  ...(moment.test(updated) ? [] : [`${id} was updated at ${updated}`]),
];

function faultsOf(feed: Feed): string[] {
  const { authors = [], links = [], entries = [] } = feed;
  const ids = entries.map(({ id }) => id);
  return [
    ...[feed, ...entries].flatMap(datedFaults),
    ...(authors.some(({ name }) => name) ? [] : ['no author']),
    ...(links.some(({ rel }) => rel === 'self') ? [] : ['no address of its own']),
    ...(new Set(ids).size === ids.length ? [] : ['two entries of one id']),
  ];
}

/** What every Atom feed of a site lacks, as Feedsmith reads it. */
export async function feedFaults(site: string): Promise<string[]> {
  const { parseAtomFeed } = (await loadBeside(feedsmith, 'dist/index.mjs')) as Feedsmith;
  return globSync('**/*.xml', { cwd: site, exclude: ['vast/**'] })
    .filter((file) => file !== 'sitemap.xml')
    .flatMap((file) => {
      try {
        const faults = faultsOf(parseAtomFeed(readFileSync(join(site, file), 'utf8')));
        return faults.map((fault) => `${file}: ${fault}`);
      } catch (error) {
        return [`${file}: ${String(error)}`];
      }
    });
}
