import type { Plugin } from 'vite';

const imported = /^import \{ browser \} from ["']@\/lib\/browser\/browser["'];$/m;

/**
 * Chromium has one name for what it offers to extensions: this writes it where `browser` is imported, which costs the scripts in a call's page
 * nothing. It comes last, because WXT imports what seems to be missing, also where that is switched off.
 */
export const browserName: Plugin = {
  name: 'browser-name',
  enforce: 'post',
  config: () => ({ define: { browser: 'chrome' } }),
  transform: (code) => (imported.test(code) ? { code: code.replace(imported, ''), map: null } : undefined),
};
