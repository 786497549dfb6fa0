import type { OwnSample } from '@/lib/core/calibration/own-sample';
import type { Calibration, RaterAnswers } from '@/lib/core/calibration/session';
import type { Rubric } from '@/lib/core/rubric/rubric';

const anchors = { low: 'Does not.', three: 'Does with help.', four: 'Does alone.', five: 'Helps others do it.' };

/** A rubric of two dimensions. */
export const aRubric: Rubric = {
  ...{ id: 'own', version: 1, title: 'Own, Mid', role: 'Own', level: 'mid', rules: [] },
  dimensions: ['d1', 'd2'].map((id) => ({ id, name: id.toUpperCase(), weight: 50, anchors, cues: [], questions: [] })),
};

/** A session that nobody has finished, with samples `s1` to `s4`, two for each dimension. */
export const aSession = (more: Partial<Calibration> = {}): Calibration => ({
  ...{ id: 'session', month: '2026-11', rubric: aRubric, isOwner: true, createdAt: 1, finishedAt: null },
  owner: { name: 'Helena', email: null },
  rater: { id: 'me', name: 'Nora', email: null },
  samples: ['s1', 's2', 's3', 's4'].map((id, at) => ({ id, dimension: at < 2 ? 'd1' : 'd2', title: `Title ${id}`, text: `Text ${id}` })),
  ...more,
});

/** What one person rated: a score for each sample of a session, in their order. */
export const answersBy = (id: string, scores: readonly number[]): RaterAnswers => ({
  rater: { id, name: id.toUpperCase(), email: null },
  finishedAt: 5000,
  ratings: scores.map((score, at) => ({ sample: `s${at + 1}`, score, evidence: `${id} on s${at + 1}` })),
});

/** A sample of one's own for the first dimension of the rubric. */
export const ownSample = (fields: Partial<OwnSample>): OwnSample => ({
  ...{ id: 'mine', rubric: { id: 'own', title: 'Own, Mid' }, dimension: { id: 'd1', name: 'D1' } },
  ...{ title: 'My sample', text: 'The candidate said so.', score: 4, reasons: 'Did it alone.' },
  ...fields,
});
