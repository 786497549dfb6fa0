import { expect, test } from 'vitest';
import { recommendations } from '@/lib/core/interview/interview';
import { makeUnified } from '@/lib/delivery/destinations/unified/act';
import { makeUnifiedAsker } from '@/lib/delivery/destinations/unified/ask';
import { planner, recommendationNames } from '@/lib/delivery/destinations/unified/plan';
import { describeLosses } from '@/lib/text/delivery/plan-remarks';
import { startUnified } from '../../../servers/unified.ts';
import { saying } from '../../../setup/saying.ts';
import { attempt, reference } from './attempt.ts';
import { describeVendor, stage } from './suite.ts';

const settings = { region: 'eu' as const, connection: '5de520f96e439b002043d8dc', interviewer: 'u9' };
type Server = Awaited<ReturnType<typeof startUnified>>;
const subject = {
  start: startUnified,
  planner,
  actorFor: (server: Server) => makeUnified(() => server.url),
  askerFor: (server: Server) => makeUnifiedAsker(() => server.url),
  settings,
  secretsOf: (server: Server) => ({ apiKey: server.tenant.key }),
  writes: '/scorecard',
};
describeVendor(subject);
const { server, access, actor, lookFor, plan, planned, send } = stage(subject);

test('a scorecard arrives with its recommendation, a question for each assessed dimension, and the whole as a comment', async () => {
  expect(await send([4, 'not-assessed', 2])).toEqual({ class: 'done' });
  expect(server().tenant.entries).toMatchObject([
    {
      application_id: 'a-c3',
      candidate_id: 'c3',
      interview_id: 'i1',
      interviewer_id: 'u9',
      recommendation: 'YES',
      questions: [
        { text: 'Technical Knowledge (1 to 5)', answer: '4\nKnew “GC” pauses & <locks>' },
        { text: 'Debugging & Troubleshooting (1 to 5)', answer: '2' },
      ],
      comment: expect.stringContaining(reference),
    },
  ]);
  expect(describeLosses((await plan([4, 'not-assessed', 2])).droppedContent)).toEqual([
    '5 not assessed: no question is sent for them; the comment says so.',
  ]);
});

test('the recommendations are one to one', () => {
  expect(new Set(recommendations.map((recommendation) => recommendationNames[recommendation])).size).toBe(4);
});

test('the interview’s call finds the candidate', async () => {
  expect((await lookFor({ call: server().tenant.graceCall, name: 'Grace' })).map(({ ids }) => ids.interview)).toEqual(['i1']);
});

test('a refusal is shown in its words', async () => {
  const request = await planned();
  server().tenant.applications.splice(0);
  expect(await attempt(actor(), request, settings, access().secrets)).toMatchObject({
    class: 'target',
    why: saying('Application not found'),
  });
});

test('each region has an origin of its own', () => {
  const origins = ['us', 'eu', 'au'].map((region) => planner.originsOf({ ...settings, region })[0]);
  expect(origins).toEqual(['https://api.unified.to/*', 'https://api-eu.unified.to/*', 'https://api-au.unified.to/*']);
});
