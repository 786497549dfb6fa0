import { resolve } from 'node:path';
import { platforms } from '../lib/core/interview/platforms.ts';
import { captionScriptOf, readablePlatforms } from '../lib/platforms/captions/readable.ts';

const known = platforms.filter((platform) => platform !== 'other' && platform !== 'none');
const scriptOf = (platform: string) => `platform-${platform}`;

/** The names of the platforms' scripts. */
export const platformScripts: readonly string[] = [...known.map(scriptOf), ...readablePlatforms.map(captionScriptOf)];

const scriptFrom = (name: string, platform: string, file: string) => ({
  type: 'unlisted-script' as const,
  name,
  inputPath: resolve(import.meta.dirname, `../lib/platforms/${platform}/${file}`),
});

/**
 * A script for each platform, made from its folder: it goes into the platform's pages before the guest. Where its captions can be read there is one
 * more, which goes in before they are.
 */
export const findPlatformScripts = () => [
  ...known.map((platform) => scriptFrom(scriptOf(platform), platform, 'guest.ts')),
  ...readablePlatforms.map((platform) => scriptFrom(captionScriptOf(platform), platform, 'captions-script.ts')),
];
