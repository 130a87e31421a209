import { foldedChanges } from '../../survey/folded-changes.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import type { Release } from './releases-of.ts';
import { changeSentence } from './change-sentence.ts';

/** What a feed tells of itself. */
export interface Feed {
  title: string;
  author: string;
  /** The address of the site, without a slash at the end. */
  site: string;
  /** Its own address below the site. */
  path: string;
  /** The page that shows the same, below the site. */
  page: string;
}

/** A name that stays the same wherever the site moves later, as RFC 4151 makes them. */
const tagOf = ({ site }: Feed, date: string, name: string) =>
  `tag:${new URL(site).hostname},${date}:${name}`;

/** What changed in a version, in HTML; the first has nothing before it. */
function contentOf({ changes, first }: Release): string {
  if (first) return '<p>Eerste versie. Er is nog niets om mee te vergelijken.</p>';
  if (changes.length === 0) return '<p>Geen enkele waarde veranderde.</p>';
  const items = foldedChanges(changes).map(
    ({ lead, also }) => `<li>${escapeHtml(changeSentence(lead, also.length))}</li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}

function entryOf(feed: Feed, release: Release): string {
  const { version, date } = release;
  return `  <entry>
    <id>${escapeHtml(tagOf(feed, date, `${feed.path}#${version}`))}</id>
    <title>Versie ${escapeHtml(version)}</title>
    <updated>${date}T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="${escapeHtml(feed.site + feed.page)}"/>
    <content type="html">${escapeHtml(contentOf(release))}</content>
  </entry>
`;
}

/** A feed in Atom (RFC 4287) of versions, the newest first; there is at least one. */
export function atomFeed(feed: Feed, releases: readonly Release[]): string {
  const dates = releases.map(({ date }) => date).sort();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
  <id>${escapeHtml(tagOf(feed, dates[0] ?? '', feed.path))}</id>
  <title>${escapeHtml(feed.title)}</title>
  <updated>${dates.at(-1) ?? ''}T00:00:00Z</updated>
  <author><name>${escapeHtml(feed.author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeHtml(feed.site + feed.path)}"/>
  <link rel="alternate" type="text/html" href="${escapeHtml(feed.site + feed.page)}"/>
${releases.map((release) => entryOf(feed, release)).join('')}</feed>
`;
}
