import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { beforeEach, expect, test } from 'vitest';
import { pageLoader } from './page-loader.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  writeFileSync(join(folder, 'a.mdx'), '---\n{"naam":"A"}\n---\n\n<Een />\n');
});

/** What the store holds after loading, with its marks. */
async function stored(refreshContextData?: Record<string, unknown>) {
  const [entries, marks] = [new Map<string, unknown>(), new Map<string, string>()];
  await pageLoader(folder).load({
    store: {
      clear: () => {
        entries.clear();
      },
      set: (entry: { id: string }) => entries.set(entry.id, entry),
    },
    meta: marks,
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    refreshContextData,
  } as unknown as LoaderContext);
  return { entries: [...entries.keys()], marks: [...marks] };
}

test('a running site that is told of fresh content has another store, also with the same pages', async () => {
  const [first, second] = [await stored({ generated: 1 }), await stored({ generated: 2 })];
  expect(first.entries).toEqual(second.entries);
  expect(first.marks).not.toEqual(second.marks);
});

test('a build of the same pages has the same store', async () => {
  expect(await stored()).toEqual(await stored());
  expect(await stored()).toEqual({ entries: ['a'], marks: [] });
});
