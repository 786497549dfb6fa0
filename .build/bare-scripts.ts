import type { Plugin } from 'vite';

const wrapped = /virtual:wxt-(?:content-script-isolated-world|unlisted-script)-entrypoint\?(.+)$/;

/** WXT wraps what runs in a call page into more than it is itself, and tells the page by a message that it is there; this runs it as it is. */
export const bareScripts: Plugin = {
  name: 'bare-scripts',
  enforce: 'pre',
  load(id) {
    const entry = wrapped.exec(id)?.[1];
    return entry === undefined ? undefined : `import script from '${entry}'; const result = script.main(); export default result;`;
  },
};
