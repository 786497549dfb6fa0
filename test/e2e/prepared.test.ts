import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';

let calls: Awaited<ReturnType<typeof startCallServer>>;
let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  calls = await startCallServer();
  browser = await launchBrowser({ callPort: calls.port });
});
afterAll(async () => {
  await browser?.context.close();
  calls?.close();
});

const stamp = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');

const invitation = (id: string, title: string, email: string, link: string) =>
  [
    'BEGIN:VEVENT',
    `UID:${id}`,
    `SUMMARY:${title}`,
    `DTSTART:${stamp(Date.now() + 600_000)}`,
    'ORGANIZER:mailto:rita@acme.example',
    `ATTENDEE;CN=${email}:mailto:${email}`,
    'ATTENDEE;CN=Ivo Interviewer:mailto:ivo@acme.example',
    `DESCRIPTION:Join by ${link}.`,
    'END:VEVENT',
  ].join('\r\n');

const calendar = (...events: readonly string[]) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join('\r\n')}\r\nEND:VCALENDAR\r\n`;

async function openInterviews() {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/workspace.html#interviews`);
  await page.getByRole('button', { name: 'Prepare interview' }).waitFor();
  const rows = page.locator('[data-part="prepared-row"]');
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  return { page, rows, field };
}

test('an interview is prepared, changed, removed and brought back', async () => {
  const { page, rows, field } = await openInterviews();
  await page.getByRole('button', { name: 'Prepare interview' }).click();
  await field('Candidate').fill('Ada Lovelace');
  await field('Call link').fill('not a link');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => page.getByRole('dialog').count()).toBe(1);
  await field('Call link').fill('us02web.zoom.us/j/12345678901?pwd=x');
  await page.getByText('Zoom: joining this call offers this interview.').waitFor();
  await field('Application id').fill('app_1');
  await field('Candidate’s e-mail').fill('ada@home.example');
  await page.getByRole('combobox', { name: 'Rubric' }).selectOption('backend-engineer-senior');
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => rows.allTextContents()).toEqual([expect.stringMatching(/^Ada Lovelace.*Backend Engineer, Senior/)]);
  await rows.getByRole('button', { name: 'Ada Lovelace', exact: true }).click();
  await field('Role').fill('Analyst');
  await page.keyboard.press('Escape');
  await page.getByText('What you typed was not saved.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => field('Role').inputValue()).toBe('Analyst');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await rows.filter({ hasText: 'Analyst' }).waitFor();
  await page.getByRole('button', { name: 'Remove Ada Lovelace' }).click();
  await expect.poll(() => rows.count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await rows.filter({ hasText: 'Ada Lovelace' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.close();
});

test('joining its call offers the prepared interview: two keystrokes start it, with its id for the hiring system', async () => {
  const call = await browser.context.newPage();
  await call.goto('https://app.zoom.us/wc/12345678901/join');
  const panel = await openPanel(call);
  const candidate = panel.getByRole('textbox', { name: 'Candidate' });
  await expect.poll(() => candidate.inputValue()).toBe('Ada Lovelace');
  await panel.getByText('Prepared: Analyst · application app_1').waitFor();
  await expect.poll(() => panel.getByRole('combobox', { name: 'Rubric' }).inputValue()).toBe('backend-engineer-senior');
  await candidate.press('Enter');
  await panel.getByRole('textbox', { name: 'Note', exact: true }).waitFor();
  const stored = await panel.evaluate(
    () =>
      new Promise<{ interviews: readonly unknown[]; prepared: number }>((resolve) => {
        const opening = indexedDB.open('plumbline');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['interviews', 'prepared']);
          const interviews = transaction.objectStore('interviews').getAll();
          const prepared = transaction.objectStore('prepared').count();
          transaction.oncomplete = () => resolve({ interviews: interviews.result, prepared: prepared.result });
        };
      }),
  );
  expect(stored).toMatchObject({
    interviews: [{ candidate: 'Ada Lovelace', preparation: { applicationId: 'app_1', email: 'ada@home.example' } }],
    prepared: 0,
  });
  await call.close();
});

test('a calendar file can be opened or dropped; a damaged one is refused; another candidate becomes another interview', async () => {
  const { page, rows, field } = await openInterviews();
  const file = page.getByLabel('Calendar file');
  const text = (body: string, name = 'week.ics') => ({ name, mimeType: 'text/calendar', buffer: Buffer.from(body) });
  await file.setInputFiles(text('BEGIN:VCALENDAR', 'half.ics'));
  await page.getByText('“half.ics” is not a calendar file, or it is damaged.').waitFor();
  const grace = invitation('one', 'Backend Engineer (mid): interview', 'grace.hopper@home.example', 'https://meet.google.com/abc-defg-hij');
  const other = invitation('two', 'Stand-up', 'team@acme.example', 'https://docs.example/d');
  await file.setInputFiles(text(calendar(grace, other)));
  const events = page.getByRole('dialog', { name: 'Choose an event' });
  await events.getByRole('button', { name: /interview/ }).click();
  await expect.poll(() => field('Candidate').inputValue()).toBe('Grace Hopper');
  await expect.poll(() => page.getByRole('combobox', { name: 'Rubric' }).inputValue()).toBe('backend-engineer-mid');
  await expect.poll(() => field('Call link').inputValue()).toBe('https://meet.google.com/abc-defg-hij');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await events.getByText('Prepared', { exact: true }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await events.getByRole('button', { name: 'Done' }).click();
  await rows.filter({ hasText: 'Grace Hopper' }).waitFor();
  const dropped = calendar(invitation('one', 'Moved', 'grace.hopper@home.example', 'https://meet.google.com/xyz-uvwx-rst'));
  await page.evaluate((body) => {
    const data = new DataTransfer();
    data.items.add(new File([body], 'moved.ics'));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, dropped);
  await expect.poll(() => field('Call link').inputValue()).toBe('https://meet.google.com/xyz-uvwx-rst');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const join = rows.getByRole('link', { name: 'Join the call with Grace Hopper' });
  await expect.poll(() => join.getAttribute('href')).toBe('https://meet.google.com/xyz-uvwx-rst');
  await expect.poll(() => rows.count()).toBe(1);
  await page.close();
  const call = await browser.context.newPage();
  await call.goto('https://meet.google.com/xyz-uvwx-rst');
  const panel = await openPanel(call);
  const candidate = panel.getByRole('textbox', { name: 'Candidate' });
  await expect.poll(() => candidate.inputValue()).toBe('Grace Hopper');
  await candidate.fill('Somebody Else');
  await expect.poll(() => panel.getByText('Prepared:').count()).toBe(0);
  await candidate.press('Enter');
  await panel.getByRole('textbox', { name: 'Note', exact: true }).waitFor();
  await call.close();
});

test('a phone interview begins from the list, and the start form lists what else is prepared', async () => {
  const { page, rows, field } = await openInterviews();
  await rows.filter({ hasText: 'Grace Hopper' }).waitFor();
  await page.getByRole('button', { name: 'Prepare interview' }).click();
  await field('Candidate').fill('Phyllis Phone');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'Begin with Phyllis Phone' }).click();
  const candidate = field('Candidate');
  await expect.poll(() => candidate.inputValue()).toBe('Phyllis Phone');
  await page.getByRole('button', { name: 'Use Grace Hopper' }).click();
  await expect.poll(() => candidate.inputValue()).toBe('Grace Hopper');
  await page.getByRole('button', { name: 'Not this one' }).click();
  await page.getByRole('button', { name: 'Use Phyllis Phone' }).click();
  await candidate.press('Enter');
  await page.getByRole('textbox', { name: 'Note', exact: true }).waitFor();
  await page.reload();
  // Grace Hopper is prepared for within 15 minutes, so nothing opens by itself.
  await page.getByRole('button', { name: 'Continue Phyllis Phone' }).click();
  await page.getByRole('heading', { name: 'Phyllis Phone' }).waitFor();
  await page.close();
});

test('a cancellation removes the prepared interview after asking; a guessed time is marked', async () => {
  const { page, rows, field } = await openInterviews();
  const file = page.getByLabel('Calendar file');
  const choose = (body: string) => file.setInputFiles({ name: 'one.ics', mimeType: 'text/calendar', buffer: Buffer.from(body) });
  const lines = ['BEGIN:VEVENT', 'UID:linus', 'SUMMARY:Interview: Linus Pauling / Backend', 'DTSTART;TZID=Our Office:20991202T140000', 'END:VEVENT'];
  await choose(calendar(lines.join('\r\n')));
  await expect.poll(() => field('Candidate').inputValue()).toBe('Linus Pauling');
  await page.getByText('A guess: the file’s time zone “Our Office” is not known, so this was taken for a time in').waitFor();
  await expect.poll(() => page.getByLabel('Begins').inputValue()).toBe('2099-12-02T14:00');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const row = rows.filter({ hasText: 'Linus Pauling' });
  await row.waitFor();
  const cancel = calendar(`METHOD:CANCEL\r\n${lines.join('\r\n')}`);
  const asked = page.getByRole('dialog', { name: 'Cancelled in the calendar' });
  await choose(cancel);
  await asked.getByText('Linus Pauling').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await asked.getByRole('button', { name: 'Keep it' }).click();
  await asked.waitFor({ state: 'detached' });
  await expect.poll(() => row.count()).toBe(1);
  await choose(cancel);
  await asked.getByRole('button', { name: 'Withdraw it' }).click();
  await expect.poll(() => row.count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await row.waitFor();
  await page.getByRole('button', { name: 'Remove Linus Pauling' }).click();
  await expect.poll(() => row.count()).toBe(0);
  await choose(cancel);
  await page.getByText('“Interview: Linus Pauling / Backend” is cancelled. Nothing was prepared for it.').waitFor();
  await page.close();
});
