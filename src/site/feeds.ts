import { site } from '../settings/site.ts';
import type { Feed } from '../dataset/changes/feed.ts';
import { municipalityPath } from '../text/addresses.ts';

/** The page and the feed of every change. */
const changesPath = '/data/wijzigingen/';
const feed = { author: site.publisher, site: site.address };

/** The feed of all changes. */
export const changesFeed: Feed = {
  ...feed,
  title: `${site.name}: wijzigingen in de gegevens`,
  path: '/data/wijzigingen.xml',
  page: changesPath,
};

/** The feed of what changed about one municipality. */
export const municipalityFeed = ({ slug, name }: { slug: string; name: string }): Feed => ({
  ...feed,
  title: `${name}: wijzigingen in de gegevens van de ${site.name}`,
  path: `${municipalityPath(slug)}wijzigingen.xml`,
  page: municipalityPath(slug),
});
