import { expect, test } from 'vitest';
import { planRegistrations } from '@/entrypoints/background/plan-sites';

const idsOf = (...choice: Parameters<typeof planRegistrations>) => planRegistrations(...choice).map(({ id }) => id);

test('every known platform is registered unless it is switched off', () => {
  expect(idsOf({ off: [], added: [] })).toEqual(['meet', 'zoom', 'teams', 'webex', 'jitsi', 'whereby']);
  expect(idsOf({ off: ['zoom', 'webex'], added: [] })).toEqual(['meet', 'teams', 'jitsi', 'whereby']);
});

test('an added host is registered as Jitsi', () => {
  const [added] = planRegistrations({ off: [], added: ['https://jitsi.acme.example/*'] }).slice(-1);
  expect(added).toEqual({
    id: 'https://jitsi.acme.example/*',
    matches: ['https://jitsi.acme.example/*'],
    js: ['platform-jitsi.js', 'content-scripts/call.js'],
    allFrames: false,
    runAt: 'document_start',
  });
});

test('scripts run in frames only for platforms whose call can be in a frame of another origin', () => {
  expect(planRegistrations({ off: [], added: [] }).flatMap(({ id, allFrames }) => (allFrames ? [id] : []))).toEqual(['webex']);
});
