import { type ExpertRating, listSamples, type ShippedSample } from '@/lib/core/calibration/sample-texts';
import type { Calibration, SessionSample } from '@/lib/core/calibration/session';
import { suggestSamples } from '@/lib/core/calibration/suggest-samples';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { loadSamples } from '@/lib/rubrics/load-samples';
import { listCalibrations } from '@/lib/storage/calibration/open';

/** What a session can be made of: a rubric, its samples without what experts say of them, and the ids of those that are suggested. */
export type SessionChoice = { readonly rubric: Rubric; readonly samples: readonly SessionSample[]; readonly suggested: readonly string[] };

const withoutExpert = ({ id, dimension, title, text }: ShippedSample): SessionSample => ({ id, dimension, title, text });

async function listShipped(rubricId: string): Promise<readonly ShippedSample[]> {
  const samples = await loadSamples(rubricId);
  return samples === null ? [] : listSamples(rubricId, samples);
}

/** Reads what a session by a built-in rubric can be made of; those of its samples that were used the least are suggested. Null for another rubric. */
export async function readSessionChoice(rubricId: string): Promise<SessionChoice | null> {
  const entry = builtInRubrics.find(({ id }) => id === rubricId);
  if (entry === undefined) return null;
  const [rubric, shipped, before] = await Promise.all([entry.load(), listShipped(rubricId), listCalibrations()]);
  const samples = shipped.map(withoutExpert);
  const used = before.flatMap(({ calibration }) => calibration.samples.map(({ id }) => id));
  return { rubric, samples, suggested: suggestSamples(samples, used) };
}

/** The experts' ratings of a session's samples, by sample: only where the text is the one that the expert rated. */
export async function findExperts({ rubric, samples }: Pick<Calibration, 'rubric' | 'samples'>): Promise<ReadonlyMap<string, ExpertRating>> {
  const shipped = new Map((await listShipped(rubric.id)).map((sample) => [sample.id, sample]));
  return new Map(
    samples.flatMap(({ id, text }) => {
      const known = shipped.get(id);
      return known?.text === text ? [[id, known.expert] as const] : [];
    }),
  );
}
