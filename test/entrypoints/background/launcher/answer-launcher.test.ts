import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { answerFromMemory, findLauncherHint, findLauncherLook, saveLauncherPlace } from '@/entrypoints/background/launcher/answer-launcher';
import { usualAbove } from '@/lib/core/panel/launcher-move';
import { changeInterview } from '@/lib/storage/interview/edit-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { makeLauncherLook } from '@/lib/surfaces/launcher-look';
import { anInterview } from '../../../lib/interviews.ts';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { makeEvent, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';

const call = 'meet.google.com/abc-defg-hij';
const meet = `https://${call}`;
const commands = [{ name: 'toggle-panel', description: 'Open or close the panel', shortcut: 'Alt+Shift+U' }];

beforeEach(async () => {
  stubBrowser({
    storage: { local: makeStorageArea() },
    commands: { getAll: async () => commands },
  });
  await emptyDatabase();
});

const seed = (fields: Partial<Parameters<typeof anInterview>[0]> = {}) =>
  startInterview(anInterview({ id: 'one', scorecardId: 's-one', call, startedAt: Date.now(), ...fields }));

test('a launcher that was never moved has its default place, and no state before an interview', async () => {
  expect(await findLauncherLook(call, meet)).toEqual({ look: makeLauncherLook(usualAbove, null) });
});

test("a moved launcher's place is stored for its platform only", async () => {
  await saveLauncherPlace(meet, 0.2);
  await saveLauncherPlace('https://app.zoom.us/wc/1/join', 0.7);
  expect(await findLauncherLook(call, 'https://meet.google.com/another')).toEqual({ look: makeLauncherLook(0.2, null) });
  expect(await findLauncherLook(call, 'https://app.zoom.us/wc/2/join')).toEqual({ look: makeLauncherLook(0.7, null) });
  expect(await findLauncherLook(call, 'https://teams.live.com/meet/1')).toEqual({ look: makeLauncherLook(usualAbove, null) });
});

test('it shows the state of the interview of its own call', async () => {
  await seed();
  expect(await findLauncherLook(call, meet)).toEqual({ look: makeLauncherLook(usualAbove, 'running') });
  expect(await findLauncherLook('meet.google.com/other', meet)).toEqual({ look: makeLauncherLook(usualAbove, null) });
});

test('its tooltip names the current shortcut, and the state in words', async () => {
  await seed();
  expect(await findLauncherHint(call)).toMatchObject({ does: 'Open Plumbline', key: 'Alt+Shift+U', state: 'The interview is running' });
  stubBrowser({ storage: { local: { ...makeStorageArea(), onChanged: makeEvent() } }, commands: { getAll: async () => [] } });
  expect(await findLauncherHint('meet.google.com/other')).toMatchObject({ key: '', state: '' });
});

test('its cached look follows each change of the interview and of its place by any page', async () => {
  const stop = new AbortController();
  answerFromMemory(stop.signal);
  const look = async () => (await findLauncherLook(call, meet)).look;
  expect(await look()).toBe(makeLauncherLook(usualAbove, null));
  await seed();
  await expect.poll(look).toBe(makeLauncherLook(usualAbove, 'running'));
  await changeInterview('endInterview', 'one', { endedAt: Date.now() }, Date.now());
  await expect.poll(look).toBe(makeLauncherLook(usualAbove, 'ended'));
  await saveLauncherPlace(meet, 0.2);
  await expect.poll(look).toBe(makeLauncherLook(0.2, 'ended'));
  stop.abort();
});
