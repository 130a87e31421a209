import { backgroundPages, municipalities, survey, tables } from '../content/index.ts';
import type { SearchSources } from '../search/sources.ts';
import { responseIn } from '../survey/atlas.ts';
import { backgroundPath, chartPath, partnerPath, themePath } from '../text/addresses.ts';
import { charts } from '../charts/index.ts';
import { themeIds, themes } from '../survey/vocabulary.ts';

/** Everything that the search knows, from the tables and pages of the site. */
export const searchSources: SearchSources = {
  municipalities: municipalities.map((record) => ({
    code: record.code,
    name: record.name,
    slug: record.slug,
    province: record.province,
    aliases: record.aliases,
    status: responseIn(record, survey.id).status,
    ...(record.successor
      ? { mergedInto: { code: record.successor.code, since: record.successor.on } }
      : {}),
  })),
  formerMunicipalities: tables.formerMunicipalities.map(({ code, name, successor, on }) => ({
    code,
    name,
    mergedInto: { code: successor, since: on },
  })),
  places: tables.places.map((place) => ({
    name: place.name,
    spellings: place.spellings,
    municipality: place.municipality,
    municipalityNow: place.municipalityNow,
    elsewhere: place.elsewhere,
    postcodes: place.postcodes,
  })),
  postcodes: tables.postcodes.map(({ postcode, place, municipality, municipality2022 }) => ({
    postcode,
    place,
    municipality: municipality[0] ?? '',
    municipalitiesNow: municipality2022,
  })),
  organisations: tables.organisations.map(({ id, name }) => ({ name, href: partnerPath(id) })),
  themes: themeIds.map((id) => ({ name: themes[id].label, href: themePath(id) })),
  projects: municipalities.flatMap((record) =>
    record.responses.flatMap(({ projects }) =>
      projects.map(({ name }) => ({ name, municipality: record.code })),
    ),
  ),
  backgroundPages: [
    ...backgroundPages.map(({ id, data }) => ({
      title: data.title,
      href: backgroundPath(id),
      words: data.area ? [data.area] : [],
    })),
    ...Object.entries(charts).map(([id, chart]) => ({
      title: `Grafiek: ${chart.name}`,
      href: chartPath(id),
      words: [chart.name],
    })),
  ],
  country: {
    municipalities: tables.nationalMunicipalities.map(({ code, name, province, until }) => ({
      code,
      name,
      province,
      to: until ?? '',
    })),
    places: tables.nationalPlaces.map(([name, municipality]) => ({ name, municipality })),
    postcodes: tables.nationalPostcodes.map(([postcode, municipality]) => ({
      postcode,
      municipality,
    })),
  },
};
