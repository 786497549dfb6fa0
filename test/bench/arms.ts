import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtExtension, makeProfile } from '../e2e/harness/browser.ts';

/** What is measured side by side: the extension, and what it is held against (performance.md). */
export const arms = ['floor', 'lazy floor', 'plumbline'] as const;
/** One of them. */
export type Arm = (typeof arms)[number];

const floor = fileURLToPath(new URL('./floor', import.meta.url));

/** The folder of an arm's extension. The lazy floor is the floor under another name, by which it knows to create its frame on the first click. */
export async function folderOf(arm: Arm): Promise<string> {
  if (arm === 'plumbline') return builtExtension;
  if (arm === 'floor') return floor;
  const folder = await makeProfile();
  await cp(floor, folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, name: 'Lazy floor' }));
  return folder;
}

/** The names of each arm's launcher while its panel is closed and open. */
export const launcherNames: Readonly<Record<Arm, readonly [closed: string, open: string]>> = {
  floor: ['Open', 'Open'],
  'lazy floor': ['Open', 'Open'],
  plumbline: ['Open Plumbline', 'Close Plumbline'],
};
