import { expect, test } from 'vitest';
import type { DebriefEntry } from '@/lib/core/debrief/entries';
import { debriefEnvelopeSchema, parseDebriefEnvelope } from '@/lib/core/debrief/envelope/envelope-schema';
import { makeDebriefEnvelope } from '@/lib/core/debrief/envelope/make-envelope';
import { explainRule } from '@/lib/text/rules';
import { rated } from '../scorecards.ts';

const rules = [{ rule: 'minimum-count', count: 1, score: 4 }] as const;
const panel = [
  rated([50, 50], [5, 3], { id: 'a', interviewer: 'Barbara', level: 'senior', rules }),
  rated([50, 50], [2, 3], { id: 'b', interviewer: 'Edsger', level: 'senior', rules, recommendation: 'no' }),
];
const by = { name: 'Barbara', email: null };
const at = Date.parse('2026-11-29T09:00:00.000Z');
const common = { debriefId: 'd', at, by, replaces: null };
const entries: readonly DebriefEntry[] = [
  { ...common, id: 'c1', kind: 'comment', scorecardId: 'b', dimension: 'd1', text: 'Could not say why the index was slow.' },
  { ...common, id: 's1', kind: 'settlement', dimension: 'd1', how: 'follow-up', reason: 'Two people saw two tasks.', preparedId: 'p' },
  { ...common, id: 'e1', kind: 'decision', decision: 'more-interviews', reasons: 'One signal is not enough.\u0000', present: [by] },
];
const debrief = { id: 'd', candidate: 'Grace Hopper', applicationId: 'A-1', added: [], removed: [], createdAt: at - 1000 };
const envelope = makeDebriefEnvelope({ debrief, revision: 1, scorecards: panel, takenOut: [], entries }, at, explainRule);

test('it holds the scorecards, their averages and what was settled and decided', () => {
  const { data } = envelope;
  expect([envelope.type, envelope.timestamp, data.schema, data.revision]).toEqual(['debrief.settled', '2026-11-29T09:00:00.000Z', 'debrief/1', 1]);
  expect(data.scorecards.map(({ id, interviewer, recommendation }) => [id, interviewer.name, recommendation])).toEqual([
    ['a', 'Barbara', 'yes'],
    ['b', 'Edsger', 'no'],
  ]);
  const [first, second] = data.dimensions;
  expect(first).toMatchObject({ n: 2, mean: 3.5, min: 2, max: 5, spread: 3, wide: true });
  expect(first?.comments).toEqual([{ scorecard: 'b', text: 'Could not say why the index was slow.', at: '2026-11-29T09:00:00.000Z', by }]);
  expect(first?.settlement).toEqual({ how: 'follow-up', reason: 'Two people saw two tasks.', at: '2026-11-29T09:00:00.000Z', by });
  expect(second).toMatchObject({ wide: false, comments: [], settlement: null });
  expect(data.overall).toEqual({ outOf: 5, meanOfScores: { value: 3.25, n: 2 }, scoreOfMeans: { value: 3.25, n: 2 }, apart: false });
  expect(data.scorecards.map((scorecard) => scorecard.rules.map(({ met }) => met))).toEqual([[true], [false]]);
  expect(data.rules.map(({ met, level }) => [met, level])).toEqual([[false, 'senior']]);
  expect(data.recommendations).toEqual({ 'strong-no': 0, no: 1, yes: 1, 'strong-yes': 0, none: 0 });
  expect(data.decision).toMatchObject({ decision: 'more-interviews', present: [by] });
});

test('its texts are those that every database accepts, and it is read back as it was written', () => {
  expect(envelope.data.decision?.reasons).toBe('One signal is not enough.\uFFFD');
  expect(parseDebriefEnvelope(JSON.stringify(envelope))).toEqual(envelope);
  expect(debriefEnvelopeSchema.safeParse({ ...envelope, data: { ...envelope.data, schema: 'debrief/2' } }).success).toBe(false);
});

test('the scorecards themselves stay as they were', () => {
  const before = JSON.stringify(panel);
  makeDebriefEnvelope({ debrief, revision: 1, scorecards: panel, takenOut: [], entries }, at, explainRule);
  expect(JSON.stringify(panel)).toBe(before);
});

test('a debrief of an earlier version, without a look and without what was taken out, reads as one that had neither', () => {
  const written = JSON.parse(JSON.stringify(envelope));
  delete written.data.takenOut;
  for (const scorecard of written.data.scorecards) delete scorecard.othersOpenedAt;
  const read = parseDebriefEnvelope(JSON.stringify(written));
  expect(read).toEqual({ ...envelope, data: { ...envelope.data, takenOut: [] } });
  expect(read.data.scorecards.map(({ othersOpenedAt }) => othersOpenedAt)).toEqual(panel.map(() => null));
});
