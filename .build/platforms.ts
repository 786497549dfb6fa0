import { resolve } from 'node:path';
import { platforms } from '../lib/core/interview/platforms.ts';

const known = platforms.filter((platform) => platform !== 'other' && platform !== 'none');
const scriptOf = (platform: string) => `platform-${platform}`;

/** The names of the platforms' scripts. */
export const platformScripts: readonly string[] = known.map(scriptOf);

/** A script for each platform, made from its folder: it goes into the platform's pages before the guest. */
export const findPlatformScripts = () =>
  known.map((platform) => ({
    type: 'unlisted-script' as const,
    name: scriptOf(platform),
    inputPath: resolve(import.meta.dirname, `../lib/platforms/${platform}/guest.ts`),
  }));
