import { responseIn } from '../survey/atlas.ts';
import { isGiven } from '../survey/gap.ts';
import type { Municipality, Response } from '../survey/municipality.ts';
import type { AtlasTables } from '../survey/tables.ts';
import { themeIds, themes, type Theme } from '../survey/vocabulary.ts';
import { partnerPath, themePath } from '../text/addresses.ts';
import { capitalise } from '../text/format.ts';
import type { PageSource, SearchSources } from './sources.ts';
import { whatItHolds } from './what-it-holds.ts';

/** The atlas as the search takes it. */
interface Searched {
  municipalities: readonly Municipality[];
  tables: AtlasTables;
  /** Id of the survey in front. */
  survey: string;
  /** Pages with words of their own: background and charts. */
  pages: readonly PageSource[];
}

/** Whether an answer is about a theme: only then there is something to find. */
const namesTheme = ({ themes: named }: Response, id: Theme): boolean =>
  isGiven(named) && named.value.includes(id);

/** Everything that the search knows, from the records, tables and pages of an atlas. */
export const searchSourcesOf = ({
  municipalities,
  tables,
  survey,
  pages,
}: Searched): SearchSources => ({
  holds: whatItHolds(municipalities, tables),
  municipalities: municipalities.map((record) => ({
    code: record.code,
    name: record.name,
    slug: record.slug,
    province: record.province,
    aliases: record.aliases,
    status: responseIn(record, survey).status,
    ...(record.successor
      ? { mergedInto: { code: record.successor.code, since: record.successor.on } }
      : {}),
  })),
  formerMunicipalities: tables.formerMunicipalities.map(({ code, name, kind, successor, on }) => ({
    code,
    name,
    kind,
    mergedInto: { code: successor, since: on },
  })),
  places: tables.places,
  postcodes: tables.postcodes.map(({ postcode, place, municipality, municipality2022 }) => ({
    postcode,
    place,
    municipality: municipality[0] ?? '',
    municipalitiesNow: municipality2022,
  })),
  organisations: tables.organisations.map(({ id, name }) => ({ name, href: partnerPath(id) })),
  themes: themeIds
    .filter((id) => municipalities.some((record) => namesTheme(responseIn(record, survey), id)))
    .map((id) => ({ name: capitalise(themes[id].label), href: themePath(id) })),
  projects: municipalities.flatMap((record) =>
    record.responses.flatMap(({ projects }) =>
      projects.map(({ name }) => ({ name, municipality: record.code })),
    ),
  ),
  backgroundPages: pages,
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
});
