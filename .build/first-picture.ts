import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { nameClass } from './class-names.ts';

type PictureModule = typeof import('./draw-first-picture');

const place = '<!-- first picture -->';
const moduleScript = /<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>/g;

const mark = '\0classes:';

/** The class names of a style sheet as the build writes them; outside of a build, modules have no style sheets. */
const classNames: Plugin = {
  name: 'class-names',
  enforce: 'pre',
  resolveId(id, importer = '') {
    if (!id.endsWith('.module.css')) return undefined;
    const file = id.startsWith('.') ? resolve(importer, '..', id) : resolve(id.replace(/^@\//, ''));
    return mark + file.replace(/\.css$/, '');
  },
  load(id) {
    if (!id.startsWith(mark)) return undefined;
    const file = `${id.slice(mark.length)}.css`;
    const names = Array.from(readFileSync(file, 'utf8').matchAll(/\.([a-z][\w-]*)/gi), ([, name = '']) => [name, nameClass(name, file)]);
    return `export default ${JSON.stringify(Object.fromEntries(names))};`;
  },
};

/** The panel's first view as HTML, rendered by the components that replace it. */
async function draw(): Promise<string> {
  const { module } = await runnerImport<PictureModule>('./.build/draw-first-picture.tsx', {
    resolve: { tsconfigPaths: true },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [classNames],
  });
  return module.drawFirstPicture();
}

/**
 * Inserts the first picture into the pages that have a place for it. Their scripts are only named there: the first script of the page loads them once
 * the picture is visible, so that what the picture needs waits for none of them.
 */
export const firstPicture: Plugin = {
  name: 'first-picture',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    async handler(html) {
      if (!html.includes(place)) return html;
      return html
        .replace(moduleScript, '<link rel="rest" href="$1">')
        .replaceAll('rel="modulepreload"', 'rel="rest"')
        .replace('</title>', '</title>\n    <script src="/first-picture.js"></script>')
        .replace(place, await draw());
    },
  },
};
