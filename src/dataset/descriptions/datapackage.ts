import { fileAddress, licence, type Dataset } from './dataset.ts';
import { tableSchemaOf } from './table-schema.ts';

const emptyMeans = 'adres niet bekend';

const resourcesOf = ({ tables, files, surveys }: Dataset) =>
  files.flatMap(({ path, table, format, bytes, sha256, rows }) => {
    const described = table === undefined ? undefined : tables[table];
    if (table === undefined || !described || format !== 'csv') return [];
    return [
      {
        name: table,
        type: 'table',
        path,
        title: described.title,
        description: described.description,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: bytes.length,
        hash: `sha256:${sha256}`,
        rowCount: rows,
        dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
        schema: tableSchemaOf(
          described,
          surveys.map(({ question }) => question),
        ),
      },
    ];
  });

/** The data set as a Data Package (version 2): its tables, how they hang together, and their files. */
export const dataPackageOf = (dataset: Dataset) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: dataset.name,
  id: dataset.address,
  title: dataset.title,
  description: dataset.description,
  homepage: dataset.address,
  version: dataset.version,
  keywords: dataset.keywords,
  contributors: [
    {
      title: dataset.publisher.name,
      path: dataset.publisher.address,
      email: dataset.publisher.email,
      roles: ['publisher', 'creator'],
    },
  ],
  licenses: [{ name: licence.name, title: licence.title, path: licence.address }],
  sources: dataset.sources.map(({ title, publisher, publishedOn, address }) => ({
    title: `${title} (${publisher}, ${publishedOn})`,
    ...(address !== emptyMeans && { path: address }),
  })),
  surveys: dataset.surveys.map(({ id, title, publisher, year, question, questionNote }) => ({
    name: id,
    title,
    publisher,
    year,
    question,
    note: questionNote,
  })),
  resources: resourcesOf(dataset),
  archive: fileAddress(dataset, `${dataset.name}.zip`),
});
