import type { Plugin } from 'vite';

const wrapped = /virtual:wxt-(?:content-script-isolated-world|unlisted-script)-entrypoint\?(.+)$/;

/**
 * WXT wraps scripts for call pages in more code than they contain, and announces them to the page by a message; this plugin runs them as they are.
 */
export const bareScripts: Plugin = {
  name: 'bare-scripts',
  enforce: 'pre',
  apply: 'build',
  load(id) {
    const entry = wrapped.exec(id)?.[1];
    return entry === undefined ? undefined : `import script from '${entry}'; const result = script.main(); export default result;`;
  },
  // The function returns its argument: WXT reads it when it looks for entrypoints, and nothing needs it after that.
  transform: (code, id) => (id.endsWith('.content/index.ts') ? { code: code.replace('defineContentScript({', '({'), map: null } : undefined),
  // Vite declares all top-level values with var, which the minifier keeps longer.
  outputOptions: (options) => (options.format === 'iife' ? { ...options, topLevelVar: false } : options),
};
