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

/** A page names all it needs at once; of what a lazy part needs, only the styles are listed: scripts follow their imports by themselves. */
const listNeeded = (_file: string, needed: string[], { hostType }: { hostType: 'html' | 'js' }) =>
  hostType === 'html' ? needed : needed.filter((file) => file.endsWith('.css'));

const panelEntry = /entrypoints\/panel\/main\.tsx$/;

type ModuleInfo = { readonly importers: readonly string[] };
type Modules = { readonly getModuleInfo: (id: string) => ModuleInfo | null };

/** Whether the panel's entry reaches a module by static imports, and so loads it before it shows anything. */
function neededAtFirst(id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => panelEntry.test(importer) || neededAtFirst(importer, modules, seen));
}

const groupOf = (id: string, modules: Modules) => (/\.(ts|tsx|mjs|js)$/.test(id) && neededAtFirst(id, modules) ? 'foundation' : null);

/** Puts what the panel loads at first into one file: it compresses better together than in many. */
const oneFoundation = {
  name: 'one-foundation',
  outputOptions: (options: { format?: string }) =>
    options.format === 'es' ? { ...options, codeSplitting: { groups: [{ name: groupOf, debugName: 'foundation' }] } } : options,
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: release ? 'chrome-mv3' : 'chrome-mv3-e2e',
  filterEntrypoints: ['background', 'call', 'panel', 'workspace', ...(release ? [] : ['gallery'])],
  vite: () => ({
    plugins: [styledImports, oneFoundation],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Dexie's own entry is its build for old browsers; this one is a tenth smaller.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
    build: { modulePreload: { polyfill: false, resolveDependencies: listNeeded }, target: 'chrome133' },
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
