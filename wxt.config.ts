import { defineConfig } from 'wxt';

const release = process.env.PLUMBLINE_BUILD !== 'e2e';
const meet = 'https://meet.google.com/*';
const zoom = 'https://*.zoom.us/*';

const loadStyles = `const loaded = new Map();
const load = (href) => new Promise((resolve, reject) => {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: resolve, onerror: reject }));
});
export const __vitePreload = async (run, files = []) => {
  for (const file of files) if (file.endsWith('.css') && !loaded.has(file)) loaded.set(file, load('/' + file));
  await Promise.all(files.map((file) => loaded.get(file)));
  return run();
};`;

/** Loads a lazy part's styles and then the part. Vite's own helper also preloads scripts, which gains nothing where all files are on disk. */
const styledImports = {
  name: 'styled-imports',
  enforce: 'pre' as const,
  load: (id: string) => (id.includes('vite/preload-helper') ? loadStyles : undefined),
};

const libraries = /node_modules\/(preact|@preact|dexie|zod)\//;
const owned =
  /(components\/ui\/Mark|lib\/(core\/(rubric|interview|context|id|result|call-time)|storage\/(database|migrations|command|interviews|announce)|state\/session|messaging\/worker|rubrics\/built-in))\.tsx?$/;

/** Puts what both pages always load into one file: it compresses better together than in four. */
const oneFoundation = {
  name: 'one-foundation',
  outputOptions: (options: { format?: string }) =>
    options.format === 'es'
      ? { ...options, codeSplitting: { groups: [{ name: 'foundation', test: (id: string) => libraries.test(id) || owned.test(id) }] } }
      : options,
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: release ? 'chrome-mv3' : 'chrome-mv3-e2e',
  filterEntrypoints: ['background', 'call', 'panel', 'workspace'],
  vite: () => ({
    plugins: [styledImports, oneFoundation],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Dexie's own entry is its build for old browsers; this one is a tenth smaller.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
    build: { modulePreload: { polyfill: false }, target: 'chrome133' },
  }),
  manifest: {
    name: 'Plumbline',
    description: 'A structured interview beside the video call.',
    minimum_chrome_version: '133',
    incognito: 'not_allowed',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    host_permissions: release ? [meet, zoom] : [meet, zoom, 'http://127.0.0.1/*', 'http://localhost/*'],
    optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
    action: { default_title: 'Plumbline' },
    web_accessible_resources: [{ resources: ['panel.html'], matches: [meet, zoom] }],
  },
});
