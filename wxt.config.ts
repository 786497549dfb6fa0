import { defineConfig } from 'wxt';
import { bareScripts } from './.build/bare-scripts.ts';
import { browserName } from './.build/browser-name.ts';
import { nameClass } from './.build/class-names.ts';
import { entrypoints, testedEntrypoints } from './.build/entrypoints.ts';
import { firstPicture } from './.build/first-picture.ts';
import { guestStyle } from './.build/guest-style.ts';
import { hooks } from './.build/hooks.ts';
import { oneFilePerPart } from './.build/one-file-per-part.ts';
import { listNeeded, styledImports } from './.build/styled-imports.ts';
import { unnamedMigrations } from './.build/unnamed-migrations.ts';
import { zipInPlace } from './.build/zip-in-place.ts';
import { knownMatches } from './lib/platforms/sites';

const release = process.env.PLUMBLINE_BUILD !== 'e2e';
const loopback = ['http://127.0.0.1/*', 'http://localhost/*'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: release ? 'chrome-mv3' : 'chrome-mv3-e2e',
  filterEntrypoints: [...(release ? entrypoints : testedEntrypoints)],
  vite: ({ browser }) => ({
    plugins: [
      ...(browser === 'firefox' ? [] : [browserName]),
      guestStyle,
      firstPicture,
      styledImports,
      oneFilePerPart,
      bareScripts,
      unnamedMigrations,
      zipInPlace,
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    css: { modules: { generateScopedName: nameClass } },
    // Dexie's own entry is its build for old browsers; this one is a tenth smaller.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
    build: { modulePreload: { polyfill: false, resolveDependencies: listNeeded }, target: 'chrome133' },
  }),
  hooks,
  manifest: {
    name: 'Plumbline',
    description: 'A structured interview beside the video call.',
    minimum_chrome_version: '133',
    incognito: 'not_allowed',
    // A page with such a policy lets what it frames start workers only if that has the policy too; expressions run in one.
    cross_origin_embedder_policy: { value: 'require-corp' },
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      'sidePanel',
      ...(release ? [] : ['downloads', 'offscreen', 'notifications']),
    ],
    ...(release && { optional_permissions: ['downloads', 'offscreen', 'notifications'] }),
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
