import { type Debrief, takeOut } from '@/lib/core/debrief/debrief';
import type { DraftContent } from '@/lib/core/debrief/draft';
import type { DebriefEntry } from '@/lib/core/debrief/entries';
import type { Recommendation } from '@/lib/core/interview/interview';
import { anchorOf } from '@/lib/core/rubric/rubric';
import { calculateScore } from '@/lib/core/scorecard/score';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { backendEngineerSenior as rubric } from '@/lib/rubrics/built-in/backend-engineer-senior';
import { addDebriefEntry, changeDebrief, createDebrief } from '@/lib/storage/debrief/commands';
import { saveDebriefDraft } from '@/lib/storage/debrief/drafts';
import { receiveScorecards } from '@/lib/storage/debrief/receive';

type Given = {
  readonly interviewer: string;
  readonly scores: readonly (number | null)[];
  readonly recommendation: Recommendation;
  readonly candidate?: string;
};

const panel: readonly Given[] = [
  { interviewer: 'Nora Feld', scores: [4, 4, 5, 4, 3, null, 3], recommendation: 'yes' },
  { interviewer: 'Jonas Reuter', scores: [4, 3, 4, 4, 5, 4, 4], recommendation: 'yes' },
  { interviewer: 'Priya Nair', scores: [5, 4, 4, 3, 4, 2, 4], recommendation: 'strong-yes' },
  { interviewer: 'Tomasz Łęcki', scores: [4, 4, null, 4, 2, 3, 4], recommendation: 'no' },
];

const saw = [
  'Drew both options and let the group choose.',
  'Wrote the decision down and sent it round.',
  '“They saw it in the changelog.” No answer to who had to agree.',
];

function makeNotes(id: string, scores: Given['scores']): ScorecardEnvelope['data']['notes'] {
  return rubric.dimensions.flatMap(({ id: dimension }, at) => {
    const score = scores[at] ?? null;
    if (score === null) return [];
    return saw.slice(0, 1 + (at % saw.length)).map((text, index) => ({
      id: `${id} ${at} ${index}`,
      recordedAt: '2026-11-23T16:20:00.000Z',
      callTime: 60_000 * (at * 5 + index + 1),
      text,
      dimension,
      kind: 'note' as const,
      stance: index === 2 ? ('against' as const) : score < 3 ? ('against' as const) : ('for' as const),
      source: 'typed' as const,
    }));
  });
}

/** A finished scorecard of another interviewer, by the built-in senior rubric. */
export function envelopeOf({ interviewer, scores, recommendation, candidate = 'Mara Lindqvist' }: Given): ScorecardEnvelope {
  const { id, version, title, role, level, dimensions } = rubric;
  const notes = makeNotes(interviewer, scores);
  const ratings = dimensions.map((dimension, at) => {
    const score = scores[at] ?? null;
    const evidence = score === null ? [] : notes.filter((note) => note.dimension === dimension.id).map((note) => note.id);
    return { dimension: dimension.id, score, anchor: score === null ? null : anchorOf(dimension.anchors, score), evidence, comment: null };
  });
  const times = { startedAt: '2026-11-23T16:00:00.000Z', endedAt: '2026-11-23T17:00:00.000Z', finishedAt: '2026-11-23T17:10:00.000Z' };
  return {
    type: 'scorecard.finished',
    timestamp: times.finishedAt,
    data: {
      schema: 'scorecard/1',
      id: `scorecard of ${interviewer}`,
      revision: 1,
      interview: { id: `interview of ${interviewer}`, context: 'live-call', platform: 'meet', ...times, secondsToFinish: 600, othersOpenedAt: null },
      amendment: null,
      candidate: { name: candidate, references: { applicationId: 'app_4711' } },
      interviewer: { name: interviewer, email: null },
      rubric: {
        ...{ id, version, title, role, level, scale: { min: 1, max: 5 } },
        dimensions: dimensions.map((dimension) => ({ id: dimension.id, name: dimension.name, weight: dimension.weight })),
      },
      ratings,
      notes,
      summary: null,
      recommendation,
      score: calculateScore(
        dimensions,
        ratings.map(({ dimension, score }) => ({ dimension, value: score ?? 'not-assessed' })),
      ),
      rules: [{ rule: 'minimum-count', count: 2, score: 4, applies: true, met: true, explanation: 'The bar is met.' }],
    },
  };
}

/** Stores a debrief of one candidate, with the scorecards of four interviewers, or as many as are asked for. */
export async function seedDebrief(count = panel.length): Promise<Debrief> {
  const arriving = panel.slice(0, count).map((given) => ({ envelope: envelopeOf(given), source: { kind: 'file' as const, name: 'scorecard.json' } }));
  await receiveScorecards(arriving, Date.now());
  const debrief: Debrief = { id: 'debrief', candidate: 'Mara Lindqvist', applicationId: 'app_4711', added: [], removed: [], createdAt: Date.now() };
  await createDebrief(debrief);
  return debrief;
}

/** Stores what is typed in a debrief's forms, and not recorded. */
export async function seedDrafts(contents: readonly DraftContent[]): Promise<void> {
  for (const [at, content] of contents.entries())
    await saveDebriefDraft({ id: `draft ${at}`, debriefId: 'debrief', page: 'a page that is gone', content });
}

/** Stores a scorecard of the candidate that was finished after others' were opened, and takes another out. */
export async function seedSeen(): Promise<void> {
  const { data, ...rest } = envelopeOf({ interviewer: 'Aylin Demir', scores: [3, 3, 3, 3, 3, 3, 3], recommendation: 'no' });
  const interview = { ...data.interview, othersOpenedAt: '2026-11-23T16:30:00.000Z' };
  await receiveScorecards([{ envelope: { ...rest, data: { ...data, interview } }, source: { kind: 'file', name: 'aylin.json' } }], Date.now());
  await changeDebrief('debrief', (stored) => takeOut(stored, 'scorecard of Nora Feld'));
}

const common = { debriefId: 'debrief', by: { name: 'Helena Brandt', email: null }, replaces: null };

/** What was written in a debrief, how one disagreement was settled, and what was decided. */
export const writtenEntries = (at: number): readonly DebriefEntry[] => [
  {
    ...common,
    ...{ id: 'comment', at: at - 3000, kind: 'comment', scorecardId: 'scorecard of Tomasz Łęcki', dimension: 'collaboration-communication' },
    text: 'Twice named the review “a formality”. Asked who had been told, she did not know.',
  },
  {
    ...common,
    ...{ id: 'settlement', at: at - 2000, kind: 'settlement', dimension: 'system-design-architecture', how: 'follow-up', preparedId: null },
    reason: 'Only two of four asked about it in depth. Priya leads 30 minutes on this dimension alone.',
  },
  {
    ...common,
    ...{ id: 'decision', at: at - 1000, kind: 'decision', decision: 'more-interviews', present: [{ name: 'Nora Feld', email: null }] },
    reasons: 'Strong on debugging and code across four interviews. System design was seen by three, and they differ.',
  },
];

/** Stores entries of a debrief. */
export async function seedEntries(entries: readonly DebriefEntry[]): Promise<void> {
  for (const entry of entries) await addDebriefEntry(entry);
}
