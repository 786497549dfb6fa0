import { safeFileName } from '@/lib/core/file-name';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { localDay, localZone } from '@/lib/core/time/local-time';

/**
 * A file name from a pattern with {candidate}, {date} (the day of finishing in `zone`), {rubric} and {revision}; forbidden characters become dashes.
 */
export function fileName(pattern: string, { data }: ScorecardEnvelope, zone = localZone()): string {
  const parts: Readonly<Record<string, string>> = {
    candidate: data.candidate.name,
    date: data.interview.finishedAt === null ? '' : localDay(data.interview.finishedAt, zone),
    rubric: data.rubric.title,
    revision: String(data.revision),
  };
  const filled = pattern.replaceAll(/\{(\w+)\}/g, (whole, key: string) => parts[key] ?? whole);
  return safeFileName(filled, 'scorecard');
}

/** The name of a scorecard's files without extension: candidate, rubric, day, and the revision from the second on. */
export const scorecardName = (envelope: ScorecardEnvelope, zone = localZone()): string =>
  fileName(envelope.data.revision === 1 ? '{candidate}, {rubric}, {date}' : '{candidate}, {rubric}, {date}, revision {revision}', envelope, zone);

/** Makes the names of a folder's files unique, ignoring case as file systems may: later ones get a number. */
export function uniqueNames(): (stem: string, extension: string) => string {
  const taken = new Set<string>();
  return (stem, extension) => {
    for (let number = 1; ; number += 1) {
      const name = `${stem}${number === 1 ? '' : ` (${number})`}.${extension}`;
      const key = name.normalize('NFKC').toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return name;
    }
  };
}
