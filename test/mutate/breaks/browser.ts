import type { BrokenFile } from '../break.ts';

/** Breaks that only a browser shows. */
export const browserBreaks: readonly BrokenFile[] = [
  {
    file: 'entrypoints/panel/main.tsx',
    tests: ['test/e2e/page-attacks.test.ts'],
    project: 'browser',
    breaks: [
      {
        name: 'a panel in a window of a page opens',
        before: "location.pathname === '/panel.html' && isOwn()",
        after: "location.pathname === '/panel.html'",
      },
    ],
  },
  {
    file: 'entrypoints/watch/cover.ts',
    tests: ['test/e2e/cover.test.ts'],
    project: 'browser',
    breaks: [{ name: 'a panel that the page masks can be finished in', before: "  'mask-image': 'none',\n", after: '' }],
  },
];
