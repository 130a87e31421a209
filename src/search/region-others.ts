import { municipalityPage } from './municipality-page.ts';
import { reasons } from './reasons.ts';
import type { Kind, SearchEntry } from './search-entry.ts';
import type { RegionIndex } from './search-index.ts';

/** Organisations, themes, projects and background pages. */
export function regionOthers(region: RegionIndex): SearchEntry[] {
  return [
    ...region.organisations.map(([name, href]) =>
      entryOf('organisation', name, href, reasons.organisation),
    ),
    ...region.themes.map(([name, href]) => entryOf('theme', name, href, reasons.theme)),
    ...region.projects.map(([name, at]) => {
      const page = municipalityPage(region, at);
      return entryOf('project', name, page.href ?? '', reasons.project(page.name), page.name);
    }),
    ...region.pages.map(([title, href, words]) => ({
      ...entryOf('page', title, href, reasons.page),
      names: [title, ...words],
    })),
  ];
}

function entryOf(
  kind: Kind,
  title: string,
  href: string,
  reason: string,
  context = '',
): SearchEntry {
  return {
    kind,
    title,
    href,
    reason,
    context,
    province: '',
    names: [title],
    relatedNames: [],
    elsewhere: [],
  };
}
