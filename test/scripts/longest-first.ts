import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take close to a minute or more, the longest first. Begun last, one of them would keep one worker busy while the other has nothing left. */
const long = [
  'gallery-panel',
  'gallery-workspace',
  'captions',
  'popup',
  'platforms',
  'looks',
  'kill',
  'call-pages',
  'faults',
  'surfaces',
  'interviews',
  'delivery',
  'capture',
];

const rankOf = ({ moduleId }: TestSpecification) => {
  const rank = long.indexOf(basename(moduleId, '.test.ts'));
  return rank === -1 ? long.length : rank;
};

/** Begins the files that take long before the others. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}
