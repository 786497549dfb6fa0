import type { Platform } from '@/lib/core/interview/interview';
import type { Candidate } from './adapter';
import { captions as jitsi } from './jitsi/selectors';
import { captions as meet } from './meet/selectors';
import { captions as teams } from './teams/selectors';
import { captions as webex } from './webex/selectors';
import { captions as zoom } from './zoom/selectors';

const known: Readonly<Partial<Record<Platform, readonly Candidate[]>>> = { meet, zoom, teams, webex, jitsi };

/** What is present while a platform's page shows captions, in the order of trust; none where no hook is known. */
export const captionsOf = (platform: Platform): readonly Candidate[] => known[platform] ?? [];
