import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { platforms } from '../lib/core/interview/platforms.ts';

const known = platforms.filter((platform) => platform !== 'other' && platform !== 'none');
const pathIn = (platform: string, file: string) => resolve(import.meta.dirname, `../lib/platforms/${platform}/${file}`);

/** The scripts of a platform's folder: the one that runs before the guest, and the one that says how to read captions. */
const kinds = [
  { prefix: 'platform', file: 'guest.ts' },
  { prefix: 'captions', file: 'captions-script.ts' },
] as const;

/** Makes scripts from the platforms' folders; not every platform has a caption reader. */
export const findPlatformScripts = () =>
  kinds.flatMap(({ prefix, file }) =>
    known
      .map((platform) => ({ type: 'unlisted-script' as const, name: `${prefix}-${platform}`, inputPath: pathIn(platform, file) }))
      .filter(({ inputPath }) => existsSync(inputPath)),
  );

/** The names of these scripts. */
export const platformScripts: readonly string[] = findPlatformScripts().map(({ name }) => name);
