import type { Platform } from '@/lib/core/interview/interview';
import { scriptsFor, selfHosted, sites } from '@/lib/platforms/sites';
import type { SiteChoices } from '@/lib/settings/settings';

/** A registration of the guest in the browser. It starts before the document exists, so that the look of its launcher is known early. */
export type Registration = {
  readonly id: string;
  readonly js: string[];
  readonly matches: string[];
  readonly allFrames: boolean;
  readonly runAt: 'document_start';
};

const register = (id: string, platform: Platform, matches: readonly string[], allFrames: boolean): Registration => ({
  id,
  js: [...scriptsFor(platform)],
  matches: [...matches],
  allFrames,
  runAt: 'document_start',
});

/** The registrations that should exist: one for each known platform that is not switched off, and one for each self-hosted host that was added. */
export function planRegistrations({ off, added }: SiteChoices): readonly Registration[] {
  const known = sites.filter(({ platform }) => !off.includes(platform));
  return [
    ...known.map(({ platform, matches, inFrames }) => register(platform, platform, matches, inFrames)),
    ...added.map((pattern) => register(pattern, selfHosted?.platform ?? 'other', [pattern], false)),
  ];
}
