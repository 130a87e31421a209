import { formats } from '../files/data-file.ts';
import { fileAddress, licence, type Dataset } from './dataset.ts';

/** The data set in the words of schema.org, as search engines for data read it from a page. */
export const schemaOrgOf = (dataset: Dataset) => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  '@id': dataset.address,
  name: dataset.title,
  description: dataset.description,
  url: dataset.address,
  identifier: dataset.address,
  version: dataset.version,
  keywords: dataset.keywords,
  inLanguage: 'nl',
  isAccessibleForFree: true,
  license: licence.address,
  temporalCoverage: `${dataset.years.first}/${dataset.years.last}`,
  spatialCoverage: dataset.provinces.map((name) => ({ '@type': 'Place', name })),
  creator: {
    '@type': 'Organization',
    name: dataset.publisher.name,
    url: dataset.publisher.address,
    email: dataset.publisher.email,
  },
  publisher: { '@type': 'Organization', name: dataset.publisher.name },
  citation: dataset.sources.map(({ title, publisher }) => `${publisher}: ${title}`),
  variableMeasured: [
    ...new Set(Object.values(dataset.tables).flatMap(({ columns }) => Object.keys(columns))),
  ],
  distribution: dataset.files.map(({ path, format, bytes, sha256 }) => ({
    '@type': 'DataDownload',
    name: path,
    contentUrl: fileAddress(dataset, path),
    encodingFormat: formats[format].mediaType,
    contentSize: `${bytes.length} B`,
    sha256,
  })),
});
