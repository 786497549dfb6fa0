import { safeFileName } from '@/lib/core/file-name';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { localDay, localZone } from '@/lib/core/time/local-time';

/** A file's name from a pattern: {candidate}, {date} (the day of finishing in `zone`), {rubric} and {revision} are filled in; characters that a file system refuses become dashes. */
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

/** What the files of a scorecard are called, without their ending: candidate, rubric, day, and the revision from the second on. */
export const scorecardName = (envelope: ScorecardEnvelope, zone = localZone()): string =>
  fileName(envelope.data.revision === 1 ? '{candidate}, {rubric}, {date}' : '{candidate}, {rubric}, {date}, revision {revision}', envelope, zone);

/** Gives each file of a folder a name that no other has, however its system compares letters: a number goes to those that come later. */
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
