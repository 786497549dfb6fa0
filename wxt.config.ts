import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { minify } from 'terser';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';
import { knownMatches, sites } from './lib/platforms/sites';
import { listLicenses } from './test/scripts/list-licenses.ts';

const release = process.env.PLUMBLINE_BUILD !== 'e2e';
const loopback = ['http://127.0.0.1/*', 'http://localhost/*'];

const loadStyles = `const loaded = new Map();
const load = (file) => new Promise((resolve, reject) => {
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

/** Loads a lazy part's styles and then the part; what failed is asked for again the next time. Vite's own helper also preloads scripts, which gains nothing where all files are on disk. */
const styledImports = {
  name: 'styled-imports',
  enforce: 'pre' as const,
  load: (id: string) => (id.includes('vite/preload-helper') ? loadStyles : undefined),
};

/** A page names all it needs at once; of what a lazy part needs, only the styles are listed: scripts follow their imports by themselves. */
const listNeeded = (_file: string, needed: string[], { hostType }: { hostType: 'html' | 'js' }) =>
  hostType === 'html' ? needed : needed.filter((file) => file.endsWith('.css'));

const wrapped = /virtual:wxt-(?:content-script-isolated-world|unlisted-script)-entrypoint\?(.+)$/;

/** WXT wraps what runs in a call page into more than it is itself, and tells the page by a message that it is there; this runs it as it is. */
const bareScripts = {
  name: 'bare-scripts',
  enforce: 'pre' as const,
  load(id: string) {
    const entry = wrapped.exec(id)?.[1];
    return entry === undefined ? undefined : `import script from '${entry}'; const result = script.main(); export default result;`;
  },
};

/** What the panel loads at first, and what an interview needs at its first sight, the database with it: each one file, which compresses better than many. */
const parts = [
  ['foundation', /entrypoints\/panel\/main\.tsx$/],
  ['interview', /(components\/panel\/(InterviewView|Head)|lib\/storage\/(interviews|start-command))\.tsx?$/],
] as const;

type ModuleInfo = { readonly importers: readonly string[] };
type Modules = { readonly getModuleInfo: (id: string) => ModuleInfo | null };

/** Whether a module is one of `entries`, or is reached from one by static imports, and so loads together with it. */
function loadsWith(entries: RegExp, id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (entries.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (modules.getModuleInfo(id)?.importers ?? []).some((importer) => loadsWith(entries, importer, modules, seen));
}

/** A page's own script stays apart: in a part it would run in every page that loads the part. */
const groupOf = (id: string, modules: Modules) =>
  (/\.(ts|tsx|mjs|js)$/.test(id) && !/entrypoints\/\w+\/main\.tsx$/.test(id) && parts.find(([, entries]) => loadsWith(entries, id, modules))?.[0]) ||
  null;

/** Puts each part into one file. */
const oneFilePerPart = {
  name: 'one-file-per-part',
  outputOptions: (options: { format?: string }) =>
    options.format === 'es' ? { ...options, codeSplitting: { groups: [{ name: groupOf, debugName: 'part' }] } } : options,
};

type Chunk = { code?: string };

const tight = /^(platform-\w+|chunks\/(foundation|interview)-.+|content-scripts\/call)\.js$/;

/** Goes once more over what has the tightest limits, the panel's foundation and the guest: two minifiers find half a percent that neither finds alone. No script whose value is wanted may be among them: it would be dropped. */
const minifiedAgain = {
  name: 'minified-again',
  enforce: 'post' as const,
  async generateBundle(_options: unknown, bundle: Record<string, Chunk>) {
    for (const [file, chunk] of Object.entries(bundle)) {
      if (chunk.code === undefined || !tight.test(file)) continue;
      const { code } = await minify(chunk.code, { module: true, ecma: 2020, compress: { passes: 3, pure_getters: true, sequences: false } });
      if (code !== undefined) chunk.code = code;
    }
  },
};

const platforms = sites.map(({ platform }) => `platform-${platform}`);
const entrypoints = ['background', 'call', ...platforms, 'sight', 'names', 'watch', 'panel', 'elsewhere', 'popup', 'workspace', 'blobs'];

type SchemaModule = typeof import('./lib/rubrics/files/json-schema');

/** The JSON Schema of a rubric's file, made from the zod schema that reads it. */
async function writeSchema(): Promise<string> {
  const { module } = await runnerImport<SchemaModule>('./lib/rubrics/files/json-schema.ts', { resolve: { tsconfigPaths: true } });
  return `${JSON.stringify(module.makeFileSchema(), null, 2)}\n`;
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: release ? 'chrome-mv3' : 'chrome-mv3-e2e',
  filterEntrypoints: [...entrypoints, ...(release ? [] : ['gallery'])],
  vite: () => ({
    plugins: [styledImports, oneFilePerPart, bareScripts, minifiedAgain],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Dexie's own entry is its build for old browsers; this one is a tenth smaller.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
    build: { modulePreload: { polyfill: false, resolveDependencies: listNeeded }, target: 'chrome133' },
  }),
  hooks: {
    'build:done': async ({ config: { outDir } }) => {
      await mkdir(join(outDir, 'framed'), { recursive: true });
      await copyFile(join(outDir, 'panel.html'), join(outDir, 'framed/panel.html'));
    },
    'build:publicAssets': async (wxt, files) => {
      files.push({ relativeDest: 'schemas/rubric-1.schema.json', contents: await writeSchema() });
      files.push({ relativeDest: 'licenses.txt', contents: listLicenses(wxt.config.root) });
    },
  },
  manifest: {
    name: 'Plumbline',
    description: 'A structured interview beside the video call.',
    minimum_chrome_version: '133',
    incognito: 'not_allowed',
    // A page with such a policy lets what it frames start workers only if that has the policy too; expressions run in one.
    cross_origin_embedder_policy: { value: 'require-corp' },
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'sidePanel', ...(release ? [] : ['downloads', 'offscreen'])],
    ...(release && { optional_permissions: ['downloads', 'offscreen'] }),
    host_permissions: release ? [...knownMatches] : [...knownMatches, ...loopback],
    optional_host_permissions: ['https://*/*', ...loopback],
    action: { default_title: 'Plumbline' },
    side_panel: { default_path: 'panel.html' },
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+U' }, description: 'Open or close the panel' },
      'focus-note': { suggested_key: { default: 'Alt+Shift+E' }, description: 'Go to the note' },
      'mark-moment': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Mark this moment' },
    },
    web_accessible_resources: [
      // A call page frames a copy of the panel's page, which is a stranger anywhere else: the page itself no site can open.
      { resources: ['framed/panel.html'], matches: [...knownMatches] },
      // Any site could find the extension out by a fixed address of this one, so its address changes with each start of the browser.
      { resources: ['elsewhere.html'], matches: ['https://*/*', ...loopback], use_dynamic_url: true },
    ],
  },
});
