import type { Plugin } from 'vite';

const imported = /^import \{ browser \} from ["']@\/lib\/browser\/browser["'];$/m;

/**
 * Writes Chromium's global name for the extension API where `browser` is imported, which adds nothing to the scripts in call pages. It runs last,
 * because WXT adds missing imports even where that is switched off.
 */
export const browserName: Plugin = {
  name: 'browser-name',
  enforce: 'post',
  config: () => ({ define: { browser: 'chrome' } }),
  transform: (code) => (imported.test(code) ? { code: code.replace(imported, ''), map: null } : undefined),
};
