import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** Hears what a page asks of other hosts, and what it throws or logs as an error. */
export function hearTrespasses(page: Page): string[] {
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

/** So that the next page in this tab is not blamed. */
async function forget(page: Page) {
  const session = await page.context().newCDPSession(page);
  const origin = inject('baseURL');
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await page.evaluate(() => sessionStorage.clear());
  await session.detach();
}

/** What a page keeps on the device of a reader. */
export async function storedBy(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
  const names = [...cookies.map(({ name }) => name), ...stored];
  if (names.length > 0) await forget(page);
  return names.map((name) => `stores ${name}`);
}
