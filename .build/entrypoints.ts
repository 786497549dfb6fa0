import { platformScripts } from './platforms.ts';

/** The entrypoints that ship. */
export const entrypoints: readonly string[] = [
  'background',
  'call',
  ...platformScripts,
  'sight',
  'names',
  'first-picture',
  'watch',
  'captions',
  'panel',
  'elsewhere',
  'popup',
  'workspace',
  'welcome',
  'practice',
  'print',
  'blobs',
];

/** Those that the browser tests load: with the gallery. */
export const testedEntrypoints: readonly string[] = [...entrypoints, 'gallery'];
