import type { Platform } from '@/lib/core/interview/interview';

/** The platforms whose captions can be read; the folder of each holds a reader. */
export const readablePlatforms: readonly Platform[] = ['meet', 'zoom', 'teams', 'jitsi'];

/** The name of the script that says how a platform's captions are read. */
export const captionScriptOf = (platform: string): string => `captions-${platform}`;
