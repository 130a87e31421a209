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

/** Of the built site, what its tables hold: tested over this atlas, and over one that has more. */
const inBoth = ['embed', 'links', 'open-data', 'reading', 'sentences', 'site'];

/**
 * How charts, frames, lists and windows behave. The survey in front of this atlas may have asked for
 * nothing that these show, so they are tried where all of it is.
 */
const behaviour = [
  'compare',
  'embed-{colours,dialog,host,loading,messages,options,policy,theme}',
  'explorer',
  'folded-parts',
  'frozen',
  'keyboard',
  'layout',
  'origins',
  'pictures',
  'preferences',
  'screen-reader',
  'table',
  'table-use',
  'without-scripts',
];
const files = (names: readonly string[]) => `tests/site/{${names.join(',')}}.test.ts`;

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
          exclude: [files(behaviour)],
          globalSetup: ['./tests/site/serve-site.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        // An atlas with a municipality, an answer and a survey more, which asked all that a survey can.
        test: {
          ...inBrowser,
          name: 'grown',
          include: [files(inBoth), files(behaviour)],
          globalSetup: ['./tests/site/setup-grown.ts'],
          setupFiles: ['./tests/site/in-grown.ts'],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
