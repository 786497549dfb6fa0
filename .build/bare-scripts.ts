import type { Plugin } from 'vite';

const wrapped = /virtual:wxt-(?:content-script-isolated-world|unlisted-script)-entrypoint\?(.+)$/;

/** WXT wraps what runs in a call page into more than it is itself, and tells the page by a message that it is there; this runs it as it is. */
export const bareScripts: Plugin = {
  name: 'bare-scripts',
  enforce: 'pre',
  apply: 'build',
  load(id) {
    const entry = wrapped.exec(id)?.[1];
    return entry === undefined ? undefined : `import script from '${entry}'; const result = script.main(); export default result;`;
  },
  // The function gives back what it is given: WXT reads it when it looks for entrypoints, and nothing needs it after that.
  transform: (code, id) => (id.endsWith('.content/index.ts') ? { code: code.replace('defineContentScript({', '({'), map: null } : undefined),
  // Vite has all that stands outside of functions declared by var, of which the minifier leaves more.
  outputOptions: (options) => (options.format === 'iife' ? { ...options, topLevelVar: false } : options),
};
