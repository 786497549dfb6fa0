import { expect, test } from 'vitest';
import { makeHandOffFields } from '@/lib/core/mapping/hand-off';
import { makeGreenhouse } from '@/lib/delivery/destinations/greenhouse/act';
import { makeGreenhouseAsker } from '@/lib/delivery/destinations/greenhouse/ask';
import { planner } from '@/lib/delivery/destinations/greenhouse/plan';
import { describeLosses, describeWarnings } from '@/lib/text/delivery/plan-remarks';
import { startGreenhouse } from '../../../servers/greenhouse.ts';
import { saying } from '../../../setup/saying.ts';
import { attempt, call, finish, reference } from './attempt.ts';
import { describeVendor, stage } from './suite.ts';

const settings = { clientId: 'client-1', userId: '4242' };
type Server = Awaited<ReturnType<typeof startGreenhouse>>;
const subject = {
  start: startGreenhouse,
  planner,
  actorFor: (server: Server) => makeGreenhouse({ harvest: server.url, auth: server.url }),
  askerFor: (server: Server) => makeGreenhouseAsker({ harvest: server.url, auth: server.url }),
  settings,
  secretsOf: (server: Server) => ({ clientSecret: server.tenant.key }),
  writes: '/v3/notes',
};
describeVendor(subject);
const { server, access, actor, plan, planned, send, attemptContext } = stage(subject);

test('a note arrives on the application, in the user’s name, with every score in its text', async () => {
  expect(await send([4, 'not-assessed', 2])).toEqual({ class: 'done' });
  expect(server().tenant.entries).toMatchObject([{ application_id: 13, user_id: '4242' }]);
  const [note] = server().tenant.entries;
  for (const words of ['Technical Knowledge: 4 of 5', 'Code Quality & Testing: not assessed', 'Debugging & Troubleshooting: 2 of 5', reference])
    expect(note?.body).toContain(words);
});

test('the plan states that the note is not a scorecard', async () => {
  expect(planner.capabilities.writes).toBe('note');
  expect(planner.about).toContain('not a scorecard');
  const { warnings, droppedContent } = await plan();
  expect(describeWarnings(warnings).join()).toContain('lets no other program write a scorecard');
  expect(describeLosses(droppedContent).join()).toContain('no field of Greenhouse’s scorecard is filled');
});

test('the hand-off lists each field to copy, in the rubric’s order', () => {
  const fields = makeHandOffFields(finish([4, 'not-assessed']));
  expect(fields[0]).toEqual({ name: 'Technical Knowledge', score: '4 of 5', text: '[01:23] Knew “GC” pauses & <locks>' });
  expect(fields[1]).toEqual({ name: 'Code Quality & Testing', score: 'Not assessed', text: '' });
  expect(fields.at(-2)).toEqual({ name: 'Other notes', score: '', text: '[01:23] Arrived late' });
  expect(fields.at(-1)).toEqual({ name: 'Overall', score: 'Yes', text: 'Solid throughout.' });
});

test('a token is fetched for each send, and it stays out of what is planned', async () => {
  const request = await planned();
  await attempt(actor(), request, settings, access().secrets);
  const token = server().tenant.tokens.at(-1) ?? '';
  expect(token).not.toBe('');
  expect(JSON.stringify(request)).not.toContain(token);
});

test.each([
  ['a user that is none', { userId: '1' }, 'refused the client ID'],
  ['another client', { clientId: 'x' }, 'refused the client ID'],
])('with %s nothing is sent, and all three are to be checked', async (_name, wrong, words) => {
  const verdict = await attempt(actor(), await planned(), { ...settings, ...wrong }, access().secrets);
  expect(verdict).toMatchObject({ class: 'access', why: saying(words) });
  expect(server().tenant.entries).toEqual([]);
});

test('without a token nothing is sent', async () => {
  const request = await planned();
  server().faults.push({ on: '/token', kind: 'bytes', text: '{}' });
  expect(await attempt(actor(), request, settings, access().secrets)).toMatchObject({
    class: 'retry',
    why: saying('Nothing was sent'),
  });
  server().faults.push({ on: '/token', kind: 'cut' });
  expect(await actor().reconcile?.(request, access(), call, attemptContext)).toBe('ask-later');
  expect(server().tenant.entries).toEqual([]);
});

test('a refusal is shown in Greenhouse’s words', async () => {
  const request = await planned();
  server().tenant.applications.splice(0);
  expect(await attempt(actor(), request, settings, access().secrets)).toMatchObject({
    class: 'target',
    why: saying('Refused; Application not found'),
  });
});
