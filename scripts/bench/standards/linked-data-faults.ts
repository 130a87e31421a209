import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { loadBeside } from '../load-beside.ts';

const jsonld = { name: 'jsonld', version: '9.0.0' };
const csvw = { name: 'rdf-parser-csvw', version: '1.1.0' };
const n3 = { name: 'n3', version: '2.13.12' };
const shacl = { name: 'rdf-validate-shacl', version: '0.6.5' };

type Document = Record<string, unknown>;
interface JsonLd {
  expand: (document: object, options: object) => Promise<object[]>;
  toRDF: (document: object, options: object) => Promise<string>;
}
interface Store extends Iterable<unknown> {
  size: number;
}
interface N3 {
  Parser: new (options?: object) => { parse: (text: string) => unknown[] };
  Store: new (quads: unknown[]) => Store;
}
interface Shacl {
  default: new (
    shapes: Store,
    options?: object,
  ) => {
    validate: (data: Store) => Promise<{
      results: {
        severity: { value: string };
        message: { value: string }[];
        path: { value: string } | null;
        focusNode: { value: string } | null;
      }[];
    }>;
  };
}
interface Csvw {
  default: new (options: object) => { import: (text: Readable) => AsyncIterable<unknown> };
}

/** The words of two vocabularies whose own lists stand on another host. */
const contexts: Record<string, object> = {
  'https://schema.org': { '@vocab': 'https://schema.org/', '@language': null },
  'http://www.w3.org/ns/csvw': {
    '@vocab': 'http://www.w3.org/ns/csvw#',
    dc: 'http://purl.org/dc/terms/',
    url: { '@id': 'http://www.w3.org/ns/csvw#url', '@type': '@id' },
    columns: { '@id': 'http://www.w3.org/ns/csvw#column', '@container': '@list' },
    tables: { '@id': 'http://www.w3.org/ns/csvw#table' },
    titles: { '@id': 'http://www.w3.org/ns/csvw#title' },
    primaryKey: { '@id': 'http://www.w3.org/ns/csvw#primaryKey', '@container': '@list' },
  },
};

const documentLoader = (address: string) => {
  const known = contexts[address];
  if (!known) throw new Error(`${address} is not in the program`);
  return { document: { '@context': known }, documentUrl: address, contextUrl: null };
};

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Document;

async function quadsOf(document: Document, base: string): Promise<Store> {
  const { toRDF } = (await loadBeside(jsonld, 'lib/index.js').then(defaultOf)) as JsonLd;
  const { Parser, Store } = (await loadBeside(n3, 'lib/index.js').then(defaultOf)) as N3;
  const text = await toRDF(document, {
    base,
    documentLoader,
    safe: true,
    format: 'application/n-quads',
  });
  return new Store(new Parser({ format: 'N-Quads' }).parse(text));
}

const defaultOf = (module: unknown): unknown => (module as { default?: unknown }).default ?? module;

/** What makes a description lose something as it becomes linked data. */
async function lostIn(name: string, document: Document, base: string): Promise<string[]> {
  try {
    const { size } = await quadsOf(document, base);
    return size > 0 ? [] : [`${name}: says nothing`];
  } catch (error) {
    const { message, details } = error as Error & { details?: { event?: { message?: string } } };
    return [`${name}: ${details?.event?.message ?? message}`];
  }
}

/** What jsonld.js, in its safe mode, cannot make linked data of: the catalogue and each page. */
export async function jsonLdFaults(site: string): Promise<string[]> {
  const blocks = globSync('**/*.html', { cwd: site, exclude: ['vast/**'] }).flatMap((file) => {
    const html = readFileSync(join(site, file), 'utf8');
    const found = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
    return Array.from(found, ([, text = '']) => [file, JSON.parse(text) as Document] as const);
  });
  const all = [['dcat.jsonld', read(join(site, 'data/dcat.jsonld'))] as const, ...blocks];
  const faults = await Promise.all(
    all.map(([name, document]) => lostIn(name, document, 'https://site.example/')),
  );
  return blocks.length > 0 ? faults.flat() : ['no page has linked data'];
}

/** What shapes (SHACL, in Turtle) say of the catalogue. */
export async function catalogueFaults(site: string, shapes: readonly string[]): Promise<string[]> {
  const { Parser, Store } = (await loadBeside(n3, 'lib/index.js').then(defaultOf)) as N3;
  const { default: Validator } = (await loadBeside(shacl, 'index.js')) as Shacl;
  const rules = shapes.flatMap((file) => new Parser().parse(readFileSync(file, 'utf8')));
  const data = await quadsOf(read(join(site, 'data/dcat.jsonld')), 'https://site.example/');
  const { results } = await new Validator(new Store(rules)).validate(data);
  return results.map(({ severity, message, path, focusNode }) =>
    [
      severity.value.replace(/.*#/, ''),
      focusNode?.value,
      path?.value,
      message.map(({ value }) => value).join(' '),
    ].join(' '),
  );
}

/** What rdf-parser-csvw cannot read by its description: each table, every cell with a value. */
export async function csvwFaults(site: string): Promise<string[]> {
  const { default: Parser } = (await loadBeside(csvw, 'index.js')) as Csvw;
  const files = globSync('*.csv-metadata.json', { cwd: join(site, 'data') });
  const faults = files.map(async (file) => {
    try {
      const metadata = await quadsOf(read(join(site, 'data', file)), 'https://site.example/data/');
      const csv = readFileSync(join(site, 'data', file.replace('-metadata.json', '')), 'utf8');
      const parser = new Parser({ metadata, baseIRI: 'https://site.example/data/' });
      const values = await Array.fromAsync(parser.import(Readable.from([csv])));
      const isEmpty = csv.indexOf('\r\n') === csv.length - 2;
      return values.length > 0 || isEmpty ? [] : [`${file}: no value was read`];
    } catch (error) {
      return [`${file}: ${String(error)}`];
    }
  });
  return (await Promise.all(faults)).flat();
}
