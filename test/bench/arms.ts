import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtExtension, makeProfile } from '../e2e/harness/browser.ts';

/** What can be measured side by side: the extension as it is built here, another build of it, and two floors written by hand (performance.md). */
export type Arm = 'floor' | 'lazy floor' | 'before' | 'plumbline';

/** The arms of a run; with another build there is one arm more. */
export const listArms = (against: string | null): readonly Arm[] => [
  'floor',
  'lazy floor',
  ...(against === null ? [] : ['before' as const]),
  'plumbline',
];

/** Whether an arm is the extension, in this build or another one. */
export const isPlumbline = (arm: Arm): boolean => arm === 'plumbline' || arm === 'before';

const floor = fileURLToPath(new URL('./floor', import.meta.url));

/** A copy of the floor under another name, by which it knows to create its frame on the first click. */
async function makeLazyFloor(): Promise<string> {
  const folder = await makeProfile();
  await cp(floor, folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, name: 'Lazy floor' }));
  return folder;
}

/** The folder of an arm's extension; `against` is that of the other build. */
export async function folderOf(arm: Arm, against: string | null): Promise<string> {
  if (arm === 'lazy floor') return makeLazyFloor();
  if (arm === 'before' && against !== null) return against;
  return arm === 'floor' ? floor : builtExtension;
}

/** The names of an arm's launcher while its panel is closed and open. */
export const launcherNames = (arm: Arm): readonly [closed: string, open: string] =>
  isPlumbline(arm) ? ['Open Plumbline', 'Close Plumbline'] : ['Open', 'Open'];
