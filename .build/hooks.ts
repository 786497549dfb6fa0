import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { WxtHooks } from 'wxt';
import { listLicenses } from './list-licenses.ts';
import { findPlatformScripts } from './platforms.ts';
import { writeSchemas } from './public-files.ts';

/** What a build adds to WXT's entrypoints: a script for each platform, generated files, and a copy of the panel's page. */
export const hooks: Partial<WxtHooks> = {
  'entrypoints:found': (_wxt, found) => {
    found.push(...findPlatformScripts());
  },
  'build:publicAssets': async (wxt, files) => {
    for (const { name, contents } of await writeSchemas()) files.push({ relativeDest: `schemas/${name}`, contents });
    files.push({ relativeDest: 'licenses.txt', contents: listLicenses(wxt.config.root) });
    // The settings hold the store's SQL as text, to be copied and saved: it is not packaged twice.
    for (const file of files.filter(({ relativeDest }) => relativeDest.startsWith('team-store/'))) files.splice(files.indexOf(file), 1);
  },
  // Call pages frame this copy; its manifest entry makes it accessible to call pages only.
  'build:done': async ({ config: { outDir } }) => {
    await mkdir(join(outDir, 'framed'), { recursive: true });
    await copyFile(join(outDir, 'panel.html'), join(outDir, 'framed/panel.html'));
  },
};
