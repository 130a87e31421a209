import { LinkChecker, LinkState } from 'linkinator';
import { expect, inject, test } from 'vitest';
import { site } from '../../src/settings/site.ts';
import { pages } from '../support/pages.ts';

test('every link within the site leads straight to a page, a file or a place on a page', async () => {
  const base = inject('baseURL');
  const ours = [base, site.address];
  const { links } = await new LinkChecker().check({
    path: pages.map((page) => base + page),
    recurse: true,
    checkCss: true,
    checkFragments: true,
    redirects: 'error',
    // On a busy machine a connection can fail that says nothing of the link.
    concurrency: 20,
    retryErrors: true,
    urlRewriteExpressions: [
      { pattern: new RegExp(`^${RegExp.escape(site.address)}(?=/|$)`), replacement: base },
    ],
    linksToSkip: (link) => Promise.resolve(!ours.includes(new URL(link).origin)),
  });
  const local = links.filter(({ state }) => state !== LinkState.SKIPPED);
  const broken = local.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ parent, url, status }) => `${parent} -> ${url} (${status})`)).toEqual([]);
  expect(local.length).toBeGreaterThanOrEqual(pages.length);
});
