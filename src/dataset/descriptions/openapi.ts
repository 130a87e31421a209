import { sectionOf, tablesAbout } from '../files/municipality-document.ts';
import { typedRowSchema } from '../tables/row-schema.ts';
import { licence, type Dataset } from './dataset.ts';

const text = { type: 'string' };
const address = { type: 'string', format: 'uri' };
const code = { type: 'string', pattern: String.raw`^GM\d{4}$` };

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const listOf = (items: object) => ({ type: 'array', items });
const record = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const get = (
  operationId: string,
  summary: string,
  schema: object,
  {
    parameters,
    missing = 'Dit bestand is er niet.',
  }: { parameters?: object[]; missing?: string } = {},
) => ({
  get: {
    operationId,
    summary,
    ...(parameters && { parameters }),
    responses: {
      '200': { description: summary, content: { 'application/json': { schema } } },
      '404': { description: missing },
    },
  },
});

const who = { gemeentecode: code, gemeentenaam: text, pagina: address };
const about = { versie: text, licentie: address };

function schemasOf({ tables }: Dataset) {
  const rows = Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, typedRowSchema(table)]),
  );
  const sections = [...tablesAbout(tables), 'bronnen'].map(
    (table) => [sectionOf(table), listOf(ref(table))] as const,
  );
  return {
    ...rows,
    gemeente: record({ ...who, ...about, ...Object.fromEntries(sections) }),
    overzicht: record({ ...about, gemeenten: listOf(record({ ...who, gegevens: address })) }),
  };
}

/** The JSON files of the data set as an interface that programs can read (OpenAPI 3.1). */
export const openApiOf = (dataset: Dataset) => ({
  openapi: '3.1.0',
  info: {
    title: dataset.title,
    version: dataset.version,
    description: `${dataset.description} Alle antwoorden zijn vaste bestanden.`,
    license: { name: licence.title, url: licence.address },
    contact: { name: dataset.publisher.name, email: dataset.publisher.email },
  },
  // Programs put this before each path, which begins with a slash.
  servers: [{ url: dataset.address.replace(/\/$/, '') }],
  security: [],
  paths: {
    '/gemeenten/index.json': get('gemeenten', 'Elke gemeente met haar bestand', ref('overzicht')),
    '/gemeenten/{gemeentecode}.json': get(
      'gemeente',
      'Alle rijen over één gemeente',
      ref('gemeente'),
      {
        parameters: [{ name: 'gemeentecode', in: 'path', required: true, schema: code }],
        missing: 'Deze gemeente heeft geen pagina.',
      },
    ),
    ...Object.fromEntries(
      Object.entries(dataset.tables).map(([name, { title }]) => [
        `/${name}.json`,
        get(`tabel-${name}`, `De tabel ${title}`, listOf(ref(name))),
      ]),
    ),
  },
  components: { schemas: schemasOf(dataset) },
});
