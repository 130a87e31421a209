import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { hostScript } from '../support/framed.ts';
import { openHost } from '../support/open-host.ts';
import { answered, firstWhere, pageOf, slug } from '../support/newest-rows.ts';

const one = firstWhere(answered, () => true);

const address = (path: string) => `${inject('baseURL')}/embed/${path}`;
const frame = (path: string, more = '') =>
  `<iframe src="${address(path)}" title="Kader" width="320" height="200" style="border:0" ${more}></iframe>`;
const hear = `<script>var heard=[];addEventListener('message',function(e){heard.push(e.data)})</script>`;

const heard = (host: Awaited<ReturnType<typeof openHost>>) =>
  host.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

test.each(['', 'sandbox="allow-scripts"', 'sandbox="allow-scripts allow-same-origin"'])(
  'a frame (%s) tells its height within a second, in four sets of words',
  async (sandbox) => {
    await using host = await openHost(hear + frame('budget/#?secret=aB3dE6gH9j', sandbox));
    await host.page.waitForFunction(
      () => (window as unknown as { heard: unknown[] }).heard.length > 3,
      {
        timeout: 1000,
      },
    );
    const needed = await host.page
      .frames()[1]
      ?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    const said = (await heard(host)).slice(-4);
    expect(said).toEqual([
      { 'datawrapper-height': { budget: needed } },
      { sentinel: 'amp', type: 'embed-size', height: needed },
      `pymxPYMxbudgetxPYMxheightxPYMx${needed}`,
      { message: 'height', value: needed, secret: 'aB3dE6gH9j' },
    ]);
  },
);

test('a frame tells its new height when its table is opened', async () => {
  await using host = await openHost(
    frame(`gemeente/${slug(one)}/`, 'sandbox="allow-scripts"') + hostScript(),
  );
  const height = () => host.page.locator('iframe').evaluate((frame) => frame.clientHeight);
  await expect.poll(height).toBeGreaterThan(300);
  const closed = await height();
  await host.page.frameLocator('iframe').locator('summary').click();
  await expect.poll(height).toBeGreaterThan(closed + 50);
});

test('a link in a sandbox of WordPress is handed to WordPress', async () => {
  await using host = await openHost(
    hear + frame('budget/#?secret=aB3dE6gH9j', 'sandbox="allow-scripts"'),
  );
  await host.page.frameLocator('iframe').locator('.colofon a').click();
  await expect
    .poll(() => heard(host))
    .toContainEqual({
      message: 'link',
      value: `${inject('baseURL')}/grafieken/budget/`,
      secret: 'aB3dE6gH9j',
    });
});

test('the host script heeds nobody but the frames of this site, and no odd height', async () => {
  const liar = `<iframe title="Ander" width="320" height="200" style="border:0" srcdoc="<script>parent.postMessage({'datawrapper-height':{budget:900}},'*')</script>"></iframe>`;
  await using host = await openHost(liar + frame('budget/') + hostScript());
  const heights = () =>
    host.page
      .locator('iframe')
      .evaluateAll((frames) => frames.map(({ clientHeight }) => clientHeight));
  await expect.poll(async () => (await heights())[1]).toBeGreaterThan(300);
  const [other, own] = await heights();
  expect(other).toBe(200);
  for (const odd of ['-5', '1e9', 'Infinity', 'NaN', '"700"', 'null'])
    await host.page
      .frames()[2]
      ?.evaluate(`parent.postMessage({'datawrapper-height':{budget:${odd}}},'*')`);
  await host.page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  expect(await heights()).toEqual([200, own]);
});

test('the host script is under 1.5 kB', () => {
  expect(readFileSync('dist/embed.js').length).toBeLessThan(1536);
  expect(brotliCompressSync(readFileSync('dist/embed.js')).length).toBeLessThan(900);
});

test('an ordinary page refuses to stand in a frame', async () => {
  const pages = ['/', pageOf(one), '/grafieken/budget/', '/zoeken/', '/vergelijken/'];
  const frames = pages.map(
    (page) => `<iframe src="${inject('baseURL')}${page}" title="Kader"></iframe>`,
  );
  await using host = await openHost(frames.join(''));
  const inner = host.page.frames().slice(1);
  expect(inner.map((refused) => refused.url())).toEqual(
    pages.map(() => 'chrome-error://chromewebdata/'),
  );
});
