import type { BrokenFile } from '../break.ts';

/** Breaks that only a browser shows. */
export const browserBreaks: readonly BrokenFile[] = [
  {
    file: 'entrypoints/watch/cover.ts',
    tests: ['test/e2e/cover.test.ts'],
    project: 'browser',
    breaks: [{ name: 'a panel that the page masks can be finished in', before: "  'mask-image': 'none',\n", after: '' }],
  },
];
