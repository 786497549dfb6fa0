import { expect, test } from 'vitest';
import type { Recommendation } from '@/lib/core/interview/interview';
import { because } from '@/lib/core/reasons';
import { makeSmartRecruiters } from '@/lib/delivery/destinations/smartrecruiters/act';
import { makeSmartRecruitersAsker } from '@/lib/delivery/destinations/smartrecruiters/ask';
import { planner } from '@/lib/delivery/destinations/smartrecruiters/plan';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { describeLosses } from '@/lib/text/delivery/plan-remarks';
import { startSmartRecruiters } from '../../../servers/smartrecruiters.ts';
import { saying } from '../../../setup/saying.ts';
import { attempt, finish, mapTo, onlyRequest, planFor, reference } from './attempt.ts';
import { describeVendor, stage } from './suite.ts';

const settings = { email: 'barbara@company.com' };
type Server = Awaited<ReturnType<typeof startSmartRecruiters>>;
const subject = {
  start: startSmartRecruiters,
  planner,
  actorFor: (server: Server) => makeSmartRecruiters(server.url),
  askerFor: (server: Server) => makeSmartRecruitersAsker(server.url),
  settings,
  secretsOf: (server: Server) => ({ apiKey: server.tenant.key }),
  writes: '/reviews',
};
describeVendor(subject);
const { server, access, actor, lookFor, planned } = stage(subject);

test.each<[Recommendation, number]>([
  ['strong-no', 1],
  ['no', 2],
  ['yes', 4],
  ['strong-yes', 5],
])('a %s arrives as a review of %i, the scores in its comment', async (recommendation, overallRating) => {
  const [target] = await lookFor({ name: 'Grace Hopper' });
  const form = planner.formFor?.(settings, rubric);
  if (form === undefined) throw new Error('Expected a form, found none.');
  const made = await planFor(planner, finish([4], { recommendation }), settings, target ?? null, [mapTo(form)]);
  expect(made.attribution).toEqual(because('person', { name: 'Barbara Liskov' }));
  for (const { name } of rubric.dimensions) expect(describeLosses(made.droppedContent).find((loss) => loss.includes('no field'))).toContain(name);
  expect(await attempt(actor(), onlyRequest(made), settings, access().secrets)).toEqual({ class: 'done' });
  expect(server().tenant.entries).toMatchObject([{ candidateId: 'c3', overallRating }]);
  expect(server().tenant.entries[0]?.comment).toContain('Technical Knowledge: 4 of 5');
  expect(server().tenant.entries[0]?.comment).toContain(reference);
});

test('nothing is rounded silently: without a mapping of the recommendation the review is not planned', async () => {
  const [target] = await lookFor({ name: 'Grace Hopper' });
  const form = planner.formFor?.(settings, rubric);
  const mapping = form && { ...mapTo(form), recommendation: { field: null, values: [] } };
  const made = await planFor(planner, finish([4]), settings, target ?? null, [mapping]);
  expect(made.blockers[0]).toEqual({ need: 'mapping', why: [because('required-unused', { label: 'Overall rating' })] });
});

test('a refusal is shown in SmartRecruiters’ words', async () => {
  const request = await planned();
  server().tenant.users.splice(0);
  expect(await attempt(actor(), request, settings, access().secrets)).toMatchObject({
    class: 'target',
    why: saying('Validation error; reviewerId is invalid'),
  });
});
