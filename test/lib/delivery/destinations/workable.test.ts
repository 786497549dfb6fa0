import { expect, test } from 'vitest';
import { findMappingErrors } from '@/lib/core/mapping/mapping';
import { makeWorkable } from '@/lib/delivery/destinations/workable/act';
import { makeWorkableAsker } from '@/lib/delivery/destinations/workable/ask';
import { formOf } from '@/lib/delivery/destinations/workable/form';
import { planner } from '@/lib/delivery/destinations/workable/plan';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { describeLosses } from '@/lib/text/delivery/plan-remarks';
import { startWorkable } from '../../../servers/workable.ts';
import { saying } from '../../../setup/saying.ts';
import { attempt, finish, mapTo, onlyRequest, planFor, reference } from './attempt.ts';
import { describeVendor, stage } from './suite.ts';

const settings = { subdomain: 'acme', email: 'barbara@company.com', scale: 'thumbs' as const };
const subject = {
  start: startWorkable,
  planner,
  actorFor: (server: Awaited<ReturnType<typeof startWorkable>>) => makeWorkable(() => server.url),
  askerFor: (server: Awaited<ReturnType<typeof startWorkable>>) => makeWorkableAsker(() => server.url),
  settings,
  secretsOf: (server: Awaited<ReturnType<typeof startWorkable>>) => ({ token: server.tenant.key }),
  writes: '/ratings',
};
describeVendor(subject);
const { server, access, actor, lookFor, plan, send } = stage(subject);

test('a scorecard arrives as a rating: grades from zero, traits in words, notes beside them, nothing for what was not assessed', async () => {
  expect(await send([1, 2, 3, 4, 5])).toEqual({ class: 'done' });
  const traits = ['negative', 'negative', 'positive', 'positive', 'definite'].map((score, index) => ({
    name: rubric.dimensions[index]?.name,
    score,
  }));
  expect(server().tenant.entries).toMatchObject([
    { candidate: 'c3', body: { member_id: 'm1', scale: 'thumbs', grade: 1, score_card: { sections: [{ traits }] } } },
  ]);
  expect(server().tenant.entries[0]?.comment).toContain(reference);
});

test.each([
  ['stars', 3],
  ['numbers', 6],
] as const)('on %s a yes is the grade %i, counted from zero, and the scores stand in the comment', async (scale, grade) => {
  const [target] = await lookFor({ name: 'Grace Hopper' });
  const of = { ...settings, scale };
  const made = await planFor(planner, finish([4]), of, target ?? null, [mapTo(formOf(scale, rubric))]);
  expect(await attempt(actor(), onlyRequest(made), of, access().secrets)).toEqual({ class: 'done' });
  expect(server().tenant.entries).toMatchObject([{ body: { scale, grade } }]);
  expect(server().tenant.entries[0]?.comment).toContain('Technical Knowledge: 4 of 5');
  expect(describeLosses(made.droppedContent)).toContainEqual(
    expect.stringMatching(/^Technical Knowledge, .*: no field, so the scores go into the text of “Comment”\.$/),
  );
});

test('a validation error is shown in Workable’s words', async () => {
  const request = onlyRequest(await plan());
  server().tenant.members.splice(0);
  expect(await attempt(actor(), request, settings, access().secrets)).toMatchObject({
    class: 'target',
    why: saying('Validation failed; member_id does not exist'),
  });
});

test('a 200 whose body reports a failure is a failure', async () => {
  const request = onlyRequest(await plan());
  server().faults.push({ on: '/ratings', kind: 'bytes', text: '{"error":"Too many ratings"}' });
  expect(await attempt(actor(), request, settings, access().secrets)).toMatchObject({
    class: 'target',
    why: saying('Too many ratings'),
  });
});

test('the interview’s call finds the candidate', async () => {
  expect((await lookFor({ call: server().tenant.graceCall, name: 'Grace' })).map(({ ids }) => ids.candidate)).toEqual(['c3']);
});

test('every scale has a mapping that can be saved as suggested', () => {
  for (const scale of ['thumbs', 'stars', 'numbers'] as const) expect(findMappingErrors(mapTo(formOf(scale, rubric)))).toEqual([]);
});

test.each([
  ['acme', 'acme'],
  ['https://acme.workable.com/backend', 'acme'],
  ['ACME.workable.com', 'acme'],
])('the account %s is read as %s', (subdomain, expected) =>
  expect(planner.readForm({ subdomain, email: 'a@b', scale: 'stars' })).toEqual({
    ok: true,
    value: { subdomain: expected, email: 'a@b', scale: 'stars' },
  }),
);
test.each(['', 'acme.evil.com', 'acme/x', '-'])('the account %j is refused', (subdomain) =>
  expect(planner.readForm({ subdomain, email: 'a@b' })).toMatchObject({ ok: false, reason: { field: 'subdomain' } }),
);
