type Node = Record<string, unknown>;

const asList = (value: unknown): Node[] =>
  Array.isArray(value) ? (value as Node[]) : value === undefined ? [] : [value as Node];

const missing = (name: string, node: Node, wanted: readonly string[]) =>
  wanted.filter((key) => asList(node[key]).length === 0).map((key) => `${name} has no ${key}`);

const wrongType = (name: string, node: Node, types: Readonly<Record<string, string>>) =>
  Object.entries(types).flatMap(([key, type]) =>
    asList(node[key])
      .filter((value) => value['@type'] !== type)
      .map(() => `${name}: ${key} is no ${type}`),
  );

/** What DCAT-AP-NL 3.0 asks of a catalogue, its data set and each distribution, and is not there. */
export function dcatFaults(catalogue: Node): string[] {
  const datasets = asList(catalogue['dcat:dataset']);
  return [
    ...missing('catalogue', catalogue, [
      'dct:title',
      'dct:description',
      'dct:publisher',
      'dcat:contactPoint',
      'dcat:dataset',
    ]),
    ...datasets.flatMap((dataset) => [
      ...missing('dataset', dataset, [
        'dct:title',
        'dct:description',
        'dct:accessRights',
        'dcat:contactPoint',
        'dct:creator',
        'dct:identifier',
        'dct:publisher',
        'dcat:theme',
        'dcat:distribution',
      ]),
      ...wrongType('dataset', dataset, {
        'dct:accessRights': 'dct:RightsStatement',
        'dcat:contactPoint': 'vcard:Kind',
        'dct:creator': 'foaf:Agent',
        'dct:publisher': 'foaf:Agent',
        'dcat:theme': 'skos:Concept',
      }),
      ...asList(dataset['dcat:distribution']).flatMap((distribution) =>
        missing(String(distribution['@id']), distribution, [
          'dcat:accessURL',
          'dct:license',
          'dcat:mediaType',
          'dcat:byteSize',
          'spdx:checksum',
        ]),
      ),
    ]),
  ];
}

/** What Google’s search for data sets asks of the JSON-LD on a page, and is not there. */
export function searchFaults(dataset: Node): string[] {
  const { description } = dataset;
  const length = typeof description === 'string' ? description.length : 0;
  return [
    ...(dataset['@context'] === 'https://schema.org' ? [] : ['context']),
    ...(dataset['@type'] === 'Dataset' ? [] : ['type']),
    ...missing('dataset', dataset, [
      'name',
      'license',
      'creator',
      'version',
      'temporalCoverage',
      'spatialCoverage',
      'distribution',
    ]),
    ...(length >= 50 && length <= 5000 ? [] : [`description has ${length} characters`]),
    ...asList(dataset['distribution']).flatMap((file) =>
      missing(String(file['name']), file, ['contentUrl', 'encodingFormat']),
    ),
  ];
}
