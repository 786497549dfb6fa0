import { tryStories } from './harness/try-stories.ts';

tryStories('workspace', [
  { width: 760, height: 820, theme: 'dark' },
  { width: 1280, height: 820, theme: 'light' },
  { width: 320, height: 760, theme: 'light' },
]);
