import { minify } from 'terser';
import type { Plugin } from 'vite';

const tight = /^(platform-\w+|chunks\/(foundation|interview)-.+|content-scripts\/call)\.js$/;

/** Goes once more over what has the tightest limits, the panel's foundation and the guest: two minifiers find what neither finds alone. No script whose value is wanted may be among them: it would be dropped. */
export const minifiedAgain: Plugin = {
  name: 'minified-again',
  enforce: 'post',
  async generateBundle(_options, bundle) {
    for (const [file, chunk] of Object.entries(bundle)) {
      if (chunk.type !== 'chunk' || !tight.test(file)) continue;
      const { code } = await minify(chunk.code, { module: true, ecma: 2020, compress: { passes: 3, pure_getters: true, sequences: false } });
      if (code !== undefined) chunk.code = code;
    }
  },
};
