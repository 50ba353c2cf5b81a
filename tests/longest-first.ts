import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take half a minute or more, the longest first. */
const long = ['accessibility', 'freshness', 'mutants', 'search', 'preview', 'components', 'editor'];

/** Where a file stands among those that take long; after them when it takes less. */
function place({ moduleId }: TestSpecification): number {
  const found = long.findIndex((name) => moduleId.endsWith(`/built/${name}.test.ts`));
  return found < 0 ? long.length : found;
}

/** Begins with what takes longest, so that no worker is left with it while the others have nothing more to do. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
