import type { Reference } from './reference.ts';

/** The data set as a CITATION.cff, which GitHub, Zenodo and Zotero read. */
export function cff({ author, container, version, released, url, doi }: Reference): string {
  const fields = [
    ['cff-version', '1.2.0'],
    ['message', 'Verwijs naar de gegevens zoals hieronder.'],
    ['type', 'dataset'],
    ['title', container],
    ['version', version],
    ['date-released', released],
    ['license', 'CC-BY-4.0'],
    ['url', url],
    ...(doi ? [['doi', doi]] : []),
  ];
  // JSON is valid YAML, so a text needs no quoting rules.
  const lines = fields.map(([name = '', value = '']) => `${name}: ${JSON.stringify(value)}`);
  return `${[...lines, 'authors:', `  - name: ${JSON.stringify(author)}`].join('\n')}\n`;
}
