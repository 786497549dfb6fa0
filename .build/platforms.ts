import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { platforms } from '../lib/core/interview/platforms.ts';

const known = platforms.filter((platform) => platform !== 'other' && platform !== 'none');
const pathIn = (platform: string, file: string) => resolve(import.meta.dirname, `../lib/platforms/${platform}/${file}`);

/** What may be made of a platform's folder: what goes into its pages before the guest, and what says, before captions are read, how they are. */
const kinds = [
  { prefix: 'platform', file: 'guest.ts' },
  { prefix: 'captions', file: 'captions-script.ts' },
] as const;

/** The scripts that are made from the platforms' folders; not each platform has what reads captions. */
export const findPlatformScripts = () =>
  kinds.flatMap(({ prefix, file }) =>
    known
      .map((platform) => ({ type: 'unlisted-script' as const, name: `${prefix}-${platform}`, inputPath: pathIn(platform, file) }))
      .filter(({ inputPath }) => existsSync(inputPath)),
  );

/** The names of these scripts. */
export const platformScripts: readonly string[] = findPlatformScripts().map(({ name }) => name);
