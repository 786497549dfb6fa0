import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { WxtHooks } from 'wxt';
import { listLicenses } from './list-licenses.ts';
import { findPlatformScripts } from './platforms.ts';
import { writeSchemas } from './public-files.ts';

/** What a build adds to the entrypoints that WXT finds: a script for each platform, files made from code, and a copy of the panel's page. */
export const hooks: Partial<WxtHooks> = {
  'entrypoints:found': (_wxt, found) => {
    found.push(...findPlatformScripts());
  },
  'build:publicAssets': async (wxt, files) => {
    for (const { name, contents } of await writeSchemas()) files.push({ relativeDest: `schemas/${name}`, contents });
    files.push({ relativeDest: 'licenses.txt', contents: listLicenses(wxt.config.root) });
  },
  // A call page frames this copy, which its manifest entry opens to call pages alone.
  'build:done': async ({ config: { outDir } }) => {
    await mkdir(join(outDir, 'framed'), { recursive: true });
    await copyFile(join(outDir, 'panel.html'), join(outDir, 'framed/panel.html'));
  },
};
