import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { launchBrowser } from './harness/browser.ts';
import { putRows, readyInterview } from './harness/seed.ts';
import { untilStored } from './harness/stored.ts';
import { sign } from './harness/story.ts';

let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  browser = await launchBrowser({ callPort: 9 });
});
afterAll(() => browser?.context.close());

/** Opens the review of an interview that lacks its first dimension's evidence. */
async function openReview(candidate: string) {
  const id = crypto.randomUUID();
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/workspace.html#settings`);
  await page.getByRole('navigation', { name: 'Workspace' }).waitFor();
  const { notes = [], ...rows } = readyInterview(id, candidate);
  const [, second, ...others] = notes;
  await putRows(page, { ...rows, notes: [{ ...second, stance: 'against' }, ...others] });
  await page.goto(`${browser.origin}/panel.html#interview=${id}`);
  await page.getByRole('button', { name: 'Finish scorecard' }).waitFor();
  const scale = page.getByRole('radiogroup', { name: 'Technical Knowledge' });
  const chosen = () => scale.locator('[aria-checked="true"]').textContent();
  return { page, id, scale, chosen };
}

test('a digit changes a rating of the review only with a visible focus ring, and is announced with an undo button', async () => {
  const { page, scale, chosen } = await openReview('Dig It');
  await scale.getByRole('radio', { name: '3' }).click();
  await page.keyboard.type('5 years');
  await expect.poll(() => chosen()).toBe('3');
  await page.keyboard.press('ArrowRight');
  await expect.poll(chosen).toBe('4');
  await page.keyboard.press('5');
  await expect.poll(chosen).toBe('5');
  await expect.poll(() => page.locator('[data-part="said"]').textContent()).toBe('Technical Knowledge: 4 to 5. Undo takes it back.');
  await page.getByRole('main', { name: 'Review' }).evaluate((main) => main.scrollTo(0, main.scrollHeight));
  await page.keyboard.type('1');
  await expect.poll(() => chosen()).toBe('5');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(chosen).toBe('4');
  await page.close();
});

test('each missing item links to its place, evidence to its field', async () => {
  const { page } = await openReview('Eve Idence');
  const missing = page.getByRole('list', { name: 'Missing before you can finish' });
  await missing.getByRole('button', { name: 'Technical Knowledge: a note that shows why' }).click();
  const field = page.getByRole('textbox', { name: 'Evidence for Technical Knowledge' });
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('names what the standard library has');
  expect(await findViolations(page)).toEqual([]);
  await untilStored(page, 'names what the standard library has');
  await page.reload();
  await page.getByText('Half-typed: “names what the standard library has”').waitFor();
  await page.getByRole('button', { name: 'Save it as a note' }).click();
  await missing.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Technical Knowledge', exact: true }).click();
  await page.getByRole('list', { name: 'Evidence for Technical Knowledge' }).getByText('names what the standard library has').waitFor();
  await page.close();
});

test('the review shows the stance of each note', async () => {
  const { page } = await openReview('Stan Ce');
  await page.getByRole('button', { name: 'Code Quality & Testing', exact: true }).click();
  await page
    .getByRole('list', { name: /^Evidence for/ })
    .filter({ hasText: 'Concern: what was seen of' })
    .waitFor();
  await page.close();
});

test('a finished scorecard with characters that databases refuse is repaired by a new revision', async () => {
  const { page, id } = await openReview('Re Pair');
  await page.getByRole('textbox', { name: 'Evidence for Technical Knowledge' }).fill('half \uD83D and \0 nothing');
  await page.keyboard.press('Enter');
  await sign(page);
  await page.getByRole('button', { name: 'Finish scorecard' }).click();
  await page.getByText('Saved on this device').waitFor();
  expect(await page.getByRole('button', { name: 'Repair in a new revision' }).count()).toBe(0);
  const spoil = (scorecardId: string) =>
    new Promise<void>((resolve) => {
      const open = indexedDB.open('plumbline');
      open.onsuccess = () => {
        const store = open.result.transaction('scorecards', 'readwrite').objectStore('scorecards');
        const read = store.get([scorecardId, 1]);
        read.onsuccess = () => store.put({ ...read.result, body: read.result.body.replace('half \uFFFD', 'half \\ud83d') });
        store.transaction.oncomplete = () => {
          open.result.close();
          resolve();
        };
      };
    });
  await page.evaluate(spoil, `s-${id}`);
  await page.reload();
  await page.getByRole('button', { name: 'Repair in a new revision' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Reason for the amendment' }).inputValue()).toContain('U+0000');
  await page.getByRole('button', { name: 'Finish amendment' }).click();
  await page.getByRole('status', { name: 'Delivery' }).getByText('revision 2').waitFor();
  expect(await page.getByRole('button', { name: 'Repair in a new revision' }).count()).toBe(0);
  await page.close();
});

/** What the worker has to show: the notifications, when the next alarm of reminders is, and the badge. */
const findReminders = () =>
  browser.worker.evaluate(async () => ({
    shown: Object.keys(await new Promise<object>((resolve) => chrome.notifications.getAll(resolve))),
    alarm: (await chrome.alarms.get('reminders'))?.scheduledTime ?? null,
    badge: await chrome.action.getBadgeText({}),
  }));

const minute = 60_000;

test('the end of a call notifies at once, the worker alone notifies after a restart, and clicking opens that review', async () => {
  const { page, id } = await openReview('Remi Nded');
  await expect.poll(async () => (await findReminders()).shown).toContain(`reminder:${id}`);
  const { alarm } = await findReminders();
  expect(Math.abs((alarm ?? 0) - (Date.now() + 25 * minute))).toBeLessThan(2 * minute);
  const move = (rows: Awaited<ReturnType<typeof readyInterview>>, endedAt: number) =>
    (rows.interviews ?? []).map((row) => ({ ...row, startedAt: endedAt - 40 * minute, endedAt }));
  const nearlyUp = move(readyInterview(id, 'Remi Nded'), Date.now() - 26 * minute);
  const overdue = move(readyInterview('overdue', 'Ova Due'), Date.now() - 48 * 60 * minute);
  await putRows(page, { interviews: [...nearlyUp, ...overdue] });
  await browser.context.close();
  browser = await launchBrowser({ callPort: 9, profile: browser.profile });
  await expect.poll(async () => (await findReminders()).shown).toEqual([`reminder:${id}`]);
  await expect.poll(async () => (await findReminders()).badge).toBe('1');
  const opened = browser.context.waitForEvent('page', (each) => each.url().includes('/panel.html'));
  await browser.worker.evaluate((notification) => {
    (chrome.notifications.onClicked as unknown as { dispatch: (id: string) => void }).dispatch(notification);
  }, `reminder:${id}`);
  const review = await opened;
  await review.getByRole('heading', { name: 'Remi Nded' }).waitFor();
  await review.getByText(/^[34] min left$/).waitFor();
  await expect.poll(async () => (await findReminders()).shown).toEqual([]);
  await review.close();
});

test('a note can be dragged to another dimension', async () => {
  const { page } = await openReview('Dra Gged');
  await page.getByRole('button', { name: 'Code Quality & Testing', exact: true }).click();
  const note = page.getByRole('list', { name: 'Evidence for Code Quality & Testing' }).getByRole('listitem').first();
  const target = page.getByRole('button', { name: 'Technical Knowledge', exact: true });
  await note.dragTo(target);
  await target.click();
  await page.getByRole('list', { name: 'Evidence for Technical Knowledge' }).getByText('for Dra Gged').waitFor();
  await page.close();
});
