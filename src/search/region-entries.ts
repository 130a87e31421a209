import { furtherPostcodes } from './further-postcodes.ts';
import { municipalityOrder } from './municipality-order.ts';
import { namesElsewhere } from './names-elsewhere.ts';
import { packedPlaces } from './packed-places.ts';
import type { PackedMunicipality, RegionIndex } from './search-index.ts';
import type { SearchSources } from './sources.ts';
import { numberedStatuses } from './numbered-statuses.ts';

type Page = RegionIndex['pages'][number];
type At = (code: string) => number;

/** The index of the survey's region, for the browser to fetch. */
export function regionSearchIndex(sources: SearchSources): RegionIndex {
  const order = municipalityOrder(sources);
  const at: At = (code) => order.indexOf(code);
  const provinces = [...new Set(sources.municipalities.map(({ province }) => province))];
  const region: RegionIndex = {
    holds: sources.holds,
    provinces,
    municipalities: order.map((code) => packedMunicipality(sources, code, provinces, at)),
    former: packedFormer(sources, at),
    places: packedPlaces(sources, at),
    postcodes: furtherPostcodes(sources, at),
    organisations: sources.organisations.map(({ name, href }) => [name, href]),
    themes: sources.themes.map(({ name, href }) => [name, href]),
    projects: sources.projects.map(({ name, municipality }) => [name, at(municipality)]),
    pages: [
      ...sources.backgroundPages.map(({ title, href, words }): Page => [title, href, [...words]]),
      ...provinces.map((province) => provincePage(sources, province)),
    ],
    namesElsewhere: '',
  };
  return { ...region, namesElsewhere: namesElsewhere(sources, region).join('|') };
}

/** The list of municipalities, found by the name of a province when no municipality has that name. */
function provincePage({ country }: SearchSources, province: string): Page {
  const names = country.municipalities.some(({ name }) => name === province) ? [] : [province];
  return [`Gemeenten in ${province}`, '/gemeenten/', [`provincie ${province}`, ...names]];
}

function packedMunicipality(
  { municipalities, formerMunicipalities, country }: SearchSources,
  code: string,
  provinces: readonly string[],
  at: At,
): PackedMunicipality {
  const own = municipalities.find((municipality) => municipality.code === code);
  if (!own) {
    const known = [...formerMunicipalities, ...country.municipalities];
    const name = known.find((municipality) => municipality.code === code)?.name ?? code;
    return [code.replace('GM', ''), name, -1, '', numberedStatuses.length, [], -1, ''];
  }
  const { name, province, slug, status, aliases, mergedInto } = own;
  return [
    code.replace('GM', ''),
    name,
    provinces.indexOf(province),
    slug,
    numberedStatuses.indexOf(status),
    [...aliases],
    mergedInto ? at(mergedInto.code) : -1,
    mergedInto?.since ?? '',
  ];
}

function packedFormer({ formerMunicipalities }: SearchSources, at: At): RegionIndex['former'] {
  const names = [...new Set(formerMunicipalities.map(({ name }) => name))];
  return names.map((name) => {
    const rows = formerMunicipalities.filter((row) => row.name === name);
    const successors = rows.map(({ mergedInto }) => at(mergedInto.code));
    return [
      rows[0]?.code.replace('GM', '') ?? '',
      name,
      successors,
      rows[0]?.mergedInto.since ?? '',
      rows[0]?.kind ?? 'fusie',
    ];
  });
}
