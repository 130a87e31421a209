import { municipalityPage } from './municipality-page.ts';
import { reasons } from './reasons.ts';
import { searchEntry, type SearchEntry } from './search-entry.ts';
import type { RegionIndex } from './search-index.ts';

/** Organisations, themes, projects and background pages. */
export function regionOthers(region: RegionIndex): SearchEntry[] {
  return [
    ...region.organisations.map(([title, href]) =>
      searchEntry({ kind: 'organisation', title, href, reason: reasons.organisation }),
    ),
    ...region.themes.map(([title, href]) =>
      searchEntry({ kind: 'theme', title, href, reason: reasons.theme }),
    ),
    ...region.projects.map(([title, at]) => {
      const { name: context, href = '' } = municipalityPage(region, at);
      return searchEntry({
        kind: 'project',
        title,
        href,
        reason: reasons.project(context),
        context,
      });
    }),
    ...region.pages.map(([title, href, words]) =>
      searchEntry({ kind: 'page', title, href, reason: reasons.page, names: [title, ...words] }),
    ),
  ];
}
