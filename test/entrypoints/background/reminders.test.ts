import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { openReminded, remind, remindOfClosed } from '@/entrypoints/background/reminders';
import type { Interview } from '@/lib/core/interview/interview';
import { settings } from '@/lib/settings/settings';
import { getDatabase } from '@/lib/storage/database/database';
import { changeInterview } from '@/lib/storage/interview/edit-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { anInterview } from '../../lib/interviews.ts';
import { emptyDatabase } from '../../setup/empty-database.ts';
import { extensionOrigin, makeEvent, makeStorageArea, stubBrowser } from '../../setup/extension.ts';

const minute = 60_000;
const at = (text: string) => new Date(`2026-11-27T${text}Z`).getTime();

/** The browser as far as reminders go: what it shows, its alarm, the badge, and the tabs that were opened. */
function makeBrowser() {
  const shown = new Map<string, string>();
  const told: string[] = [];
  const alarms = new Map<string, number>();
  const badge = { text: '', title: '' };
  const tabs: string[] = [];
  const contexts: { readonly documentUrl: string }[] = [];
  const area = makeStorageArea();
  const permitted = { notifications: true };
  const chrome = {
    permissions: { contains: async () => permitted.notifications },
    notifications: {
      create: async (id: string, { title, message }: { readonly title: string; readonly message: string }) => {
        shown.set(id, title);
        told.push(`${title}: ${message}`);
      },
      clear: async (id: string) => shown.delete(id),
      onClicked: makeEvent(),
    },
    alarms: {
      create: async (name: string, { when }: { readonly when: number }) => alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
    },
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
      setBadgeText: async ({ text }: { readonly text: string }) => Object.assign(badge, { text }),
      setTitle: async ({ title }: { readonly title: string }) => Object.assign(badge, { title }),
    },
    runtime: { getURL: (path: string) => `${extensionOrigin}${path}`, getContexts: async () => contexts },
    tabs: { create: async ({ url }: { readonly url: string }) => tabs.push(url) },
    storage: { local: area, session: area },
  };
  return { chrome, shown, told, alarms, badge, tabs, contexts, permitted };
}

let browser: ReturnType<typeof makeBrowser>;

beforeEach(async () => {
  browser = makeBrowser();
  stubBrowser(browser.chrome);
  vi.useFakeTimers({ toFake: ['Date'] });
  await emptyDatabase();
});

async function seed(id: string, endedAt: number | null, fields: Partial<Interview> = {}) {
  const call = 'meet.google.com/abc-defg-hij';
  await startInterview(anInterview({ id, scorecardId: `s-${id}`, candidate: 'Grace Hopper', call, startedAt: at('14:00:00'), endedAt, ...fields }));
}

const remindAt = async (time: number) => {
  vi.setSystemTime(time);
  await remind();
};

test('the end of the call and five minutes before the deadline notify once each, without a name, and the alarm is set for the next', async () => {
  await seed('one', at('15:00:00'));
  await remindAt(at('15:00:01'));
  expect(browser.told).toHaveLength(1);
  expect(browser.told[0]).toMatch(/^Thirty minutes to finish the scorecard: The interview of .* has ended/);
  expect(browser.alarms.get('reminders')).toBe(at('15:25:00'));
  await remindAt(at('15:10:00'));
  expect(browser.told).toHaveLength(1);
  await remindAt(at('15:25:00'));
  expect(browser.told).toHaveLength(2);
  expect(browser.told.join()).not.toContain('Grace');
  expect(browser.alarms.get('reminders')).toBe(new Date('2026-11-28T06:00:00Z').getTime());
});

test('reminders depend on stored data only: after a restart the browser shows what is due then, and never twice', async () => {
  await seed('one', at('15:00:00'));
  await remindAt(at('15:27:00'));
  await remindAt(at('15:28:00'));
  expect(browser.told).toHaveLength(1);
  expect(browser.told[0]).toContain('Five minutes left');
  await remindAt(at('15:31:00'));
  expect(browser.told).toHaveLength(1);
});

test('a notification is removed when its call goes on, or its scorecard is finished', async () => {
  await seed('one', at('15:00:00'));
  await remindAt(at('15:01:00'));
  expect([...browser.shown.keys()]).toEqual(['reminder:one']);
  await changeInterview('resumeInterview', 'one', { endedAt: null }, at('15:02:00'));
  await remindAt(at('15:02:00'));
  expect(browser.shown.size).toBe(0);
  await changeInterview('leaveCall', 'one', { endedAt: at('15:08:00') }, at('15:08:00'));
  await remindAt(at('15:08:01'));
  expect(browser.shown.size).toBe(1);
  await getDatabase().interviews.update('one', { finishedAt: at('15:12:00'), revision: 1 });
  await remindAt(at('15:12:00'));
  expect([browser.shown.size, browser.alarms.has('reminders')]).toEqual([0, false]);
});

test('clicking a notification opens the review of its interview', async () => {
  await seed('one', at('15:00:00'));
  await seed('two', at('15:02:00'));
  await remindAt(at('15:03:00'));
  await openReminded('reminder:two');
  await openReminded('of another');
  expect(browser.tabs).toEqual([`${extensionOrigin}/panel.html#interview=two`]);
  expect([...browser.shown.keys()]).toEqual(['reminder:one']);
});

test('from the next morning the toolbar button counts unfinished scorecards, but not amendments', async () => {
  await seed('ended', at('15:00:00'));
  await seed('never ended', null);
  await seed('finished', at('15:00:00'), { finishedAt: at('15:10:00'), revision: 1 });
  await seed('amended', at('15:00:00'), { revision: 1 });
  await remindAt(new Date('2026-11-28T05:59:00Z').getTime());
  expect(browser.badge).toEqual({ text: '', title: 'Plumbline' });
  expect(browser.alarms.get('reminders')).toBe(new Date('2026-11-28T06:00:00Z').getTime());
  await remindAt(new Date('2026-11-28T06:00:00Z').getTime());
  expect(browser.badge).toEqual({ text: '2', title: 'Plumbline: 2 scorecards are overdue' });
});

test('without the permission nothing is shown, but alarms are set and overdue scorecards counted', async () => {
  browser.permitted.notifications = false;
  await seed('one', at('15:00:00'));
  await remindAt(at('15:00:01'));
  expect(browser.told).toEqual([]);
  expect(browser.alarms.get('reminders')).toBe(at('15:00:00') + 25 * minute);
});

test("closing a call's tab notifies, until a panel shows the call again", async () => {
  await settings.lastCallTab.update(() => 7);
  await seed('earlier', null, { startedAt: at('09:30:00') });
  await seed('held', null);
  await seed('by phone', null, { startedAt: at('14:10:00'), call: null });
  vi.setSystemTime(at('14:30:00'));
  await remindOfClosed(8);
  expect(browser.told).toEqual([]);
  await remindOfClosed(7);
  expect([...browser.shown]).toEqual([['reminder:held', 'The tab of the call was closed']]);
  await remindAt(at('14:31:00'));
  expect(browser.shown.size).toBe(1);
  await remind(true);
  expect(browser.shown.size).toBe(0);
});

test('closing a tab while a panel is open elsewhere does not notify', async () => {
  await settings.lastCallTab.update(() => 7);
  await seed('held', null);
  vi.setSystemTime(at('14:30:00'));
  browser.contexts.push({ documentUrl: `${extensionOrigin}/panel.html#interview=held` });
  await remindOfClosed(7);
  expect(browser.told).toEqual([]);
});
