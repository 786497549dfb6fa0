import { tryStories } from './harness/try-stories.ts';

tryStories('panel', [
  { width: 360, height: 820, theme: 'light' },
  { width: 420, height: 820, theme: 'dark' },
  { width: 560, height: 430, theme: 'light' },
  { width: 320, height: 760, theme: 'light' },
]);
