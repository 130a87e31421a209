import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest; two that build a site wait for each other by themselves. */
const first = [
  'every-page',
  'hostile',
  'rebuild',
  'guide',
  'keyboard',
  'national',
  'questions',
  'preferences',
  'under-path',
  'html',
  'editions',
  'embed-colours',
];

const place = ({ moduleId }: TestSpecification) => {
  const found = first.findIndex((name) => moduleId.endsWith(`/tests/site/${name}.test.ts`));
  return found < 0 ? first.length : found;
};

/** A worker that goes on with a file of another project begins anew, so that those lie together. */
const isGrown = ({ project }: TestSpecification) => Number(project.name === 'grown');

/** Starts the long files first, so that no worker is left alone with one at the end. */
export class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted(
      (a, b) => isGrown(a) - isGrown(b) || place(a) - place(b),
    );
  }
}
