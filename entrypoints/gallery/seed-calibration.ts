import { listSamples } from '@/lib/core/calibration/sample-texts';
import type { Calibration } from '@/lib/core/calibration/session';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { samples as shipped } from '@/lib/rubrics/samples/samples-backend-engineer-junior';
import { addCalibration, finishCalibration, saveSampleRating } from '@/lib/storage/calibration/commands';
import { receiveAnswers } from '@/lib/storage/calibration/receive-answers';

const chosen = listSamples(rubric.id, shipped);

/** A session by the reference rubric with its first samples, as it is stored before anything is rated. */
export function sessionOf(id: string, month: string, count: number): Calibration {
  const samples = chosen.slice(0, count).map(({ id: sample, dimension, title, text }) => ({ id: sample, dimension, title, text }));
  return {
    ...{ id, month, rubric, samples, isOwner: true, createdAt: 1_780_000_000_000, finishedAt: null },
    owner: { name: 'Nora Feld', email: null },
    rater: { id: 'nora', name: 'Nora Feld', email: null },
  };
}

/** How far each person is from the expert, sample by sample, over and over. */
const leanings: Readonly<Record<string, readonly number[]>> = {
  'Nora Feld': [0, -1, 0, 0, -1],
  'Jonas Reuter': [0, 0, 1, 0, 0, 0, -1],
  'Priya Nair': [0, 1, 0, 0, 0, 1],
  'Tomasz Łęcki': [0, 0, 0, -1],
};

const scoresOf = (name: string, count: number) =>
  chosen.slice(0, count).map(({ expert }, at) => {
    const leaning = leanings[name] ?? [0];
    return Math.min(5, Math.max(1, expert.score + (leaning[at % leaning.length] ?? 0)));
  });

async function rate({ id, samples }: Calibration, scores: readonly number[]): Promise<void> {
  for (const [at, { id: sample }] of samples.entries())
    if (scores[at] !== undefined)
      await saveSampleRating({ calibrationId: id, sample, score: scores[at], evidence: 'Said it without being asked.', ratedAt: 1_780_000_001_000 });
}

/** Stores a session of which one's own first answers are rated. */
export async function seedRating(rated: number, count = 8): Promise<void> {
  const session = sessionOf('rating', '2026-11', count);
  await addCalibration(session);
  await rate(session, scoresOf('Nora Feld', count).slice(0, rated));
}

/** Stores a session that is finished here, with the answers of others; `score` gives every rating where all are to be one number. */
export async function seedCompared(others: readonly string[], count = 14, { id = 'compared', month = '2026-11', score = 0 } = {}): Promise<void> {
  const session = sessionOf(id, month, count);
  const scoresBy = (name: string) => scoresOf(name, count).map((own) => score || own);
  await addCalibration(session);
  await rate(session, scoresBy('Nora Feld'));
  await finishCalibration(id, 1_780_000_002_000, { name: 'Nora Feld', email: null });
  const answers = others.map((name) => ({
    rater: { id: name, name, email: null },
    finishedAt: 1_780_000_002_000,
    ratings: session.samples.map(({ id: sample }, at) => ({ sample, score: scoresBy(name)[at] ?? 3, evidence: `${name} read it so.` })),
  }));
  await receiveAnswers(id, answers, { source: 'answers.json', at: 1_780_000_003_000 });
}
