import { asSessionSample } from '@/lib/core/calibration/own-sample';
import { type ExpertRating, listSamples, type ShippedSample } from '@/lib/core/calibration/sample-texts';
import type { Calibration, RaterAnswers, SessionSample } from '@/lib/core/calibration/session';
import { suggestSamples } from '@/lib/core/calibration/suggest-samples';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { loadSamples } from '@/lib/rubrics/load-samples';
import { listCalibrations } from '@/lib/storage/calibration/open';
import { listOwnSamples } from '@/lib/storage/calibration/own-samples';
import { findOwnRubric, listOwnRubrics } from '@/lib/storage/rubrics/rubrics';

/** What a session can be made of: a rubric, its samples without what experts say of them, and the ids of those that are suggested. */
export type SessionChoice = { readonly rubric: Rubric; readonly samples: readonly SessionSample[]; readonly suggested: readonly string[] };

/** A rubric that a session can be by. */
export type SessionRubric = Pick<Rubric, 'id' | 'title'>;

const withoutExpert = ({ id, dimension, title, text }: ShippedSample): SessionSample => ({ id, dimension, title, text });

async function listShipped(rubricId: string): Promise<readonly ShippedSample[]> {
  const samples = await loadSamples(rubricId);
  return samples === null ? [] : listSamples(rubricId, samples);
}

/** The rubric of an id in its latest version: a built-in one, or one's own; null where there is none. */
export async function readSessionRubric(id: string): Promise<Rubric | null> {
  const entry = builtInRubrics.find((one) => one.id === id);
  if (entry !== undefined) return entry.load();
  const own = await findOwnRubric(id);
  return own === null || own.deletedAt !== null ? null : own.rubric;
}

/** The rubrics that have samples: the built-in ones, then those of one's own that samples were made for. */
export async function listSessionRubrics(): Promise<readonly SessionRubric[]> {
  const [own, samples] = await Promise.all([listOwnRubrics(), listOwnSamples()]);
  const hasSamples = ({ id, dimensions }: Rubric) =>
    samples.some(({ rubric, dimension }) => rubric.id === id && dimensions.some((one) => one.id === dimension.id));
  const further = own.map(({ rubric }) => rubric).filter((rubric) => !builtInRubrics.some(({ id }) => id === rubric.id) && hasSamples(rubric));
  return [...builtInRubrics, ...further].map(({ id, title }) => ({ id, title }));
}

async function listForRubric({ id, dimensions }: Rubric): Promise<readonly SessionSample[]> {
  const [shipped, own] = await Promise.all([listShipped(id), listOwnSamples()]);
  const fitting = own.filter(({ rubric, dimension }) => rubric.id === id && dimensions.some((one) => one.id === dimension.id));
  return [...shipped.map(withoutExpert), ...fitting.map(asSessionSample)];
}

/** Reads what a session by a rubric can be made of; those of its samples that were used the least are suggested. Null where there is no such rubric. */
export async function readSessionChoice(rubricId: string): Promise<SessionChoice | null> {
  const rubric = await readSessionRubric(rubricId);
  if (rubric === null) return null;
  const [samples, before] = await Promise.all([listForRubric(rubric), listCalibrations()]);
  const used = before.flatMap(({ calibration }) => calibration.samples.map(({ id }) => id));
  return { rubric, samples, suggested: suggestSamples(samples, used) };
}

/**
 * The experts' ratings of a session's samples, by sample: of those that ship only where the text is the one that the expert rated; of all others what
 * their writer gave, which came with the answers.
 */
export async function findExperts(
  { rubric, samples }: Pick<Calibration, 'rubric' | 'samples'>,
  answers: readonly RaterAnswers[],
): Promise<ReadonlyMap<string, ExpertRating>> {
  const shipped = new Map((await listShipped(rubric.id)).map((sample) => [sample.id, sample]));
  const written = answers.flatMap(({ experts }) => experts ?? []);
  return new Map(
    samples.flatMap(({ id, text }) => {
      const known = shipped.get(id);
      const expert = known === undefined ? written.find(({ sample }) => sample === id) : known.text === text ? known.expert : undefined;
      return expert === undefined ? [] : [[id, { score: expert.score, reasons: expert.reasons }] as const];
    }),
  );
}
