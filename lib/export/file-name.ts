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

const folded = (name: string): string => name.normalize('NFKC').toLowerCase();

/** Makes the names of a folder's files unique, ignoring case as file systems may: later ones get a number. */
export function uniqueNames(): (stem: string, extension: string) => string {
  const taken = new Set<string>();
  /** The number after the last one given to files of a name: among many of one candidate no number is tried twice. */
  const nextNumbers = new Map<string, number>();
  return (stem, extension) => {
    const unnumbered = folded(`${stem}.${extension}`);
    for (let number = nextNumbers.get(unnumbered) ?? 1; ; number += 1) {
      const name = `${stem}${number === 1 ? '' : ` (${number})`}.${extension}`;
      const key = folded(name);
      if (taken.has(key)) continue;
      taken.add(key);
      nextNumbers.set(unnumbered, number + 1);
      return name;
    }
  };
}
