import type { Plugin } from 'vite';

const loadStyles = `const loaded = new Map();
const isLinked = (file) => document.querySelector('link[rel="stylesheet"][href="/' + file + '"]') !== null;
const load = (file) => new Promise((resolve, reject) => {
  if (isLinked(file)) return resolve();
  const fail = () => {
    loaded.delete(file);
    link.remove();
    reject(new Error('Expected the styles ' + file + ', they did not load.'));
  };
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/' + file, onload: resolve, onerror: fail });
  document.head.append(link);
});
export const __vitePreload = async (run, files = []) => {
  for (const file of files) if (file.endsWith('.css') && !loaded.has(file)) loaded.set(file, load(file));
  await Promise.all(files.map((file) => loaded.get(file)));
  return run();
};`;

/**
 * Loads the styles of a lazy part that its page does not include, and then the part: a style sheet that is loaded twice would override those in
 * between. A failed load is repeated next time. Vite's own helper also preloads scripts, which gains nothing for local files.
 */
export const styledImports: Plugin = {
  name: 'styled-imports',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? loadStyles : undefined),
};

/** A page lists everything that it needs; for a lazy part only the styles are listed, because scripts load their imports. */
export const listNeeded = (_file: string, needed: string[], { hostType }: { hostType: 'html' | 'js' }): string[] =>
  hostType === 'html' ? needed : needed.filter((file) => file.endsWith('.css'));
