import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { faultsOf, quiet } from './browser.ts';
import { pages } from './pages.ts';

function listen(page: Page) {
  const faults: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== inject('baseURL'))
      faults.push(`asks ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`logs ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`throws ${error.message}`));
  return faults;
}

async function readToTheEnd(page: Page) {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await quiet(page);
}

async function storedBy(page: Page) {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
  return [...cookies.map(({ name }) => name), ...stored].map((name) => `stores ${name}`);
}

/** So that the next page in this tab is not blamed. */
async function forget(page: Page) {
  const session = await page.context().newCDPSession(page);
  const origin = inject('baseURL');
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await page.evaluate(() => sessionStorage.clear());
  await session.detach();
}

test('no page asks another host for anything, stores anything or logs an error', async () => {
  const faults = await faultsOf(pages, {}, async (page, open) => {
    const heard = listen(page);
    await open();
    await readToTheEnd(page);
    const stored = await storedBy(page);
    if (stored.length > 0) await forget(page);
    return [...heard, ...stored];
  });
  expect(faults).toEqual([]);
});
