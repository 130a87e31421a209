import { expect, test } from 'vitest';
import { chartIds } from '../../src/charts/index.ts';
import { browserOfFile, tabsOf } from '../support/browser.ts';

const tabFor = tabsOf(await browserOfFile());

interface TreeNode {
  role?: { value: string };
  name?: { value: string };
  ignored: boolean;
}

/** A space that does not break sounds like any other. */
const aloud = (text: string) => text.replaceAll('\u00a0', ' ');

test.each(chartIds)(
  'a screen reader hears of %s the finding, then a table with headers and every value, and no drawing',
  async (id) => {
    const page = await tabFor();
    await page.goto(`/grafieken/${id}/`);
    await page.locator('figure .gegevens > summary').click();
    const session = await page.context().newCDPSession(page);
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: TreeNode[] };
    const heard = nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => ({ role: role?.value ?? '', name: aloud(name?.value ?? '') }));
    const named = (...roles: string[]) => heard.filter(({ role }) => roles.includes(role));

    const table = page.locator('figure table').first();
    const title = aloud((await page.locator('h1').innerText()).trim());
    const columns = await table.locator('thead th').allInnerTexts();
    const cells = await table.locator('tbody td, tbody th').allInnerTexts();

    expect(named('heading').map(({ name }) => name)).toContain(title);
    expect(named('table').map(({ name }) => name)).toContain(title);
    expect(named('columnheader').map(({ name }) => name)).toEqual(
      expect.arrayContaining(columns.map((column) => aloud(column.trim()))),
    );
    const values = new Set(named('cell', 'gridcell', 'rowheader').map(({ name }) => name));
    expect(cells.map((cell) => aloud(cell.trim())).filter((cell) => !values.has(cell))).toEqual([]);
    expect(heard.filter(({ role }) => /^(svg|graphics|img|image)/i.test(role))).toEqual([]);
  },
);
