import { defineConfig } from 'vitest/config';
import { FileOrder } from './tests/site/file-order.ts';

/** What holds for every test of a built site, in a real browser. */
const inBrowser = {
  isolate: false,
  // A page is often waited for: three keep two cores busy.
  maxWorkers: 3,
  testTimeout: 180_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 15_000 } },
};

export default defineConfig({
  test: {
    sequence: { sequencer: FileOrder },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,scripts,tests/unit,tests/support}/**/*.test.ts'],
          isolate: false,
          maxWorkers: 2,
          testTimeout: 30_000,
          globalSetup: ['./tests/support/temporary-home.ts'],
        },
      },
      {
        test: {
          ...inBrowser,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['./tests/site/serve-site.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The tests that read what the tables hold, over an atlas with a municipality, an answer and a survey more.
        test: {
          ...inBrowser,
          name: 'grown',
          include: [
            'tests/site/{embed,links,open-data,origins,reading,sentences,site,table}.test.ts',
          ],
          globalSetup: ['./tests/site/setup-grown.ts'],
          setupFiles: ['./tests/site/in-grown.ts'],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
