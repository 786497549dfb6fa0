import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './harness/browser.ts';
import { startInPanelPage } from './harness/panel-page.ts';

let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  browser = await launchBrowser({ callPort: 9 });
});
afterAll(() => browser?.context.close());

const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Office',
  'BEGIN:STANDARD',
  'DTSTART:20000101T000000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
];
const talk = (at: number) => [
  'BEGIN:VEVENT',
  `UID:talk-${at}`,
  `SUMMARY:Talk ${at}`,
  `DTSTART;TZID=Office:2099${String((at % 12) + 1).padStart(2, '0')}${String((at % 28) + 1).padStart(2, '0')}T140000`,
  `ATTENDEE;CN=Person ${at}:mailto:person${at}@home.example`,
  'END:VEVENT',
];
/** As many events as a file may have that is read at all. */
const fullYear = () =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...zone, ...Array.from({ length: 24_000 }, (_, at) => talk(at)).flat(), 'END:VCALENDAR', ''].join('\r\n');

/** Notes, in the panel, how long each key takes until the next picture stands, in milliseconds. */
async function timeKeys(panel: Page) {
  await panel.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp))),
      true,
    );
  });
  return () => panel.evaluate(() => Reflect.get(window, 'keyTimes') as readonly number[]);
}

/** Types in the panel until something has happened elsewhere; returns the duration in milliseconds. */
async function typeUntil(panel: Page, happened: Promise<unknown>): Promise<number> {
  const begun = performance.now();
  let done = false;
  const end = happened.finally(() => {
    done = true;
  });
  while (!done) await panel.keyboard.press('a');
  await end;
  return performance.now() - begun;
}

test('an interview in one tab stays fast while another tab reads a large file', async () => {
  const { page: panel, field } = await startInPanelPage(browser, 'Ada Undisturbed');
  const workspace = await browser.context.newPage();
  await workspace.goto(`${browser.origin}/workspace.html#interviews`);
  await workspace.getByRole('button', { name: 'Prepare interview' }).waitFor();
  await panel.bringToFront();
  await field.focus();
  const readTimes = await timeKeys(panel);
  await workspace.getByLabel('Calendar file').setInputFiles({ name: 'year.ics', mimeType: 'text/calendar', buffer: Buffer.from(fullYear()) });
  const took = await typeUntil(panel, workspace.getByRole('dialog', { name: 'Choose an event' }).waitFor());
  const longest = Math.max(...(await readTimes()));
  process.stdout.write(
    `Read for ${Math.round(took)} ms; the slowest of ${(await readTimes()).length} keys took ${Math.round(longest)} ms to its picture.\n`,
  );
  expect(longest).toBeLessThan(took / 2);
  await workspace.getByText('The next 1,000 are listed, 23,000 later ones are not.').waitFor();
  await Promise.all([workspace.close(), panel.close()]);
});

test('reading can be stopped, and an invalid file shows a message', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/workspace.html#interviews`);
  await page.getByRole('button', { name: 'Prepare interview' }).waitFor();
  // Pressed as soon as it is there: by the time that a hand from outside comes, a quick machine may have read all of it.
  await page.evaluate(() => {
    const press = (_: unknown, observer: MutationObserver) => {
      const stop = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Stop');
      if (stop === undefined) return;
      observer.disconnect();
      stop.click();
    };
    new MutationObserver(press).observe(document.body, { childList: true, subtree: true });
  });
  await page.getByLabel('Calendar file').setInputFiles({ name: 'year.ics', mimeType: 'text/calendar', buffer: Buffer.from(fullYear()) });
  await page.getByText('“year.ics” was not read: you stopped it.').waitFor();
  await page.goto(`${browser.origin}/workspace.html#rubrics`);
  const choose = (name: string, text: string) =>
    page.getByLabel('File to import').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  const faults = page.getByRole('list', { name: 'What is wrong' });
  await choose('pairs.json', `{"schema":"rubric/1","dimensions":[${'{},'.repeat(349_000)}{}]}`);
  await faults.getByText('There may be at most 50; here are 349001.').waitFor();
  await choose('same.csv', `Dimension,Weight,1–2,3,4,5\n${'Same,1,a,b,c,d\n'.repeat(10_000)}`);
  await faults.getByText('There may be at most 50; here are 10000.').waitFor();
  await page.close();
});
