import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, in an order in which no two build a site at once. */
const first = [
  'accessibility',
  'rebuild',
  'hostile',
  'headers',
  'national',
  'guide',
  'untouched',
  'repeat',
  'preferences',
  'keyboard',
  'compare',
  'without-scripts',
  'layout',
];

const place = ({ moduleId }: TestSpecification) => {
  const found = first.findIndex((name) => moduleId.endsWith(`/tests/site/${name}.test.ts`));
  return found < 0 ? first.length : found;
};

/** Starts the long files first, so that no worker is left alone with one at the end. */
export class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
