import { formats, type DataFile } from '../files/data-file.ts';
import { fileAddress, licence, type Dataset } from './dataset.ts';
import { provinceAddress } from './provinces.ts';

const authority = 'http://publications.europa.eu/resource/authority';

const context = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const nl = (text: string) => ({ '@value': text, '@language': 'nl' });
const typed = (value: string, type: string) => ({ '@value': value, '@type': `xsd:${type}` });
const node = (id: string, type: string) => ({ '@id': id, '@type': type });

const titleOf = ({ tables }: Dataset, { table, format, path }: DataFile) => {
  const about = table === undefined ? 'Alle tabellen' : (tables[table]?.title ?? path);
  return `${about} (${formats[format].label})`;
};

/** Where the columns of a file are described for programs. */
const schemaOf = ({ table }: DataFile) =>
  table === undefined ? 'datapackage.json' : `${table}.csv-metadata.json`;

function distributionOf(dataset: Dataset, file: DataFile) {
  const { mediaType, ...more } = formats[file.format];
  const address = fileAddress(dataset, file.path);
  return {
    ...node(`${dataset.address}#${file.path}`, 'dcat:Distribution'),
    'dct:title': nl(titleOf(dataset, file)),
    'dcat:accessURL': { '@id': address, '@type': 'http://www.w3.org/2000/01/rdf-schema#Resource' },
    'dcat:downloadURL': { '@id': address },
    'dct:license': node(licence.concept, 'dct:LicenseDocument'),
    'dcat:mediaType': node(
      `http://www.iana.org/assignments/media-types/${mediaType}`,
      'dct:MediaType',
    ),
    ...('fileType' in more && {
      'dct:format': node(`${authority}/file-type/${more.fileType}`, 'dct:MediaTypeOrExtent'),
    }),
    'dct:language': node(`${authority}/language/NLD`, 'dct:LinguisticSystem'),
    'dct:conformsTo': node(fileAddress(dataset, schemaOf(file)), 'dct:Standard'),
    'dcat:byteSize': typed(String(file.bytes.length), 'nonNegativeInteger'),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': {
        '@id': 'spdx:checksumAlgorithm_sha256',
        '@type': 'spdx:ChecksumAlgorithm',
      },
      'spdx:checksumValue': typed(file.sha256, 'hexBinary'),
    },
  };
}

const spatialOf = (name: string) => {
  const address = provinceAddress(name);
  return {
    ...(address && { '@id': address }),
    '@type': 'dct:Location',
    'skos:prefLabel': nl(name),
  };
};

const datasetNode = (dataset: Dataset, agent: object, contact: object) => ({
  ...node(`${dataset.address}#dataset`, 'dcat:Dataset'),
  'dct:identifier': dataset.address,
  'dct:title': nl(dataset.title),
  'dct:description': nl(dataset.description),
  'dct:accessRights': node(`${authority}/access-right/PUBLIC`, 'dct:RightsStatement'),
  'dcat:contactPoint': contact,
  'dct:creator': agent,
  'dct:publisher': agent,
  'dcat:theme': {
    ...node(`${authority}/data-theme/SOCI`, 'skos:Concept'),
    'skos:prefLabel': nl('Bevolking en samenleving'),
  },
  'dcat:keyword': dataset.keywords.map(nl),
  'dct:language': node(`${authority}/language/NLD`, 'dct:LinguisticSystem'),
  'dcat:version': dataset.version,
  'dcat:landingPage': node(dataset.address, 'foaf:Document'),
  'foaf:page': node(fileAddress(dataset, 'codeboek/'), 'foaf:Document'),
  'dct:conformsTo': node(fileAddress(dataset, 'datapackage.json'), 'dct:Standard'),
  'dct:spatial': dataset.provinces.map(spatialOf),
  'dct:temporal': {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': typed(String(dataset.years.first), 'gYear'),
    'dcat:endDate': typed(String(dataset.years.last), 'gYear'),
  },
  'dcat:distribution': dataset.files.map((file) => distributionOf(dataset, file)),
});

/** The data set in the words of DCAT-AP-NL 3.0, as catalogues of open data read it. */
export function dcatOf(dataset: Dataset) {
  const agent = {
    ...node(`${dataset.address}#uitgever`, 'foaf:Agent'),
    'foaf:name': nl(dataset.publisher.name),
    'foaf:homepage': node(dataset.publisher.address, 'foaf:Document'),
  };
  const contact = {
    ...node(`${dataset.address}#contact`, 'vcard:Kind'),
    'vcard:fn': dataset.publisher.name,
    'vcard:hasEmail': { '@id': `mailto:${dataset.publisher.email}` },
  };
  return {
    '@context': context,
    ...node(`${dataset.address}#catalogus`, 'dcat:Catalog'),
    'dct:title': nl(`Gegevens van ${dataset.publisher.name}`),
    'dct:description': nl(`De open gegevens van ${dataset.publisher.name}.`),
    'dct:creator': agent,
    'dct:publisher': agent,
    'dcat:contactPoint': contact,
    'dct:language': node(`${authority}/language/NLD`, 'dct:LinguisticSystem'),
    'foaf:homepage': node(dataset.publisher.address, 'foaf:Document'),
    'dcat:dataset': datasetNode(dataset, agent, contact),
  };
}
