import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startReceiver } from '../demo/receiver.ts';
import { limits } from '../setup/limits.ts';
import { findViolations } from './harness/axe.ts';
import { launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { chooseFor } from './harness/destination-menu.ts';
import { exportAs } from './harness/export.ts';
import { joinCall } from './harness/join-call.ts';
import { openReady, putRows, readyInterview } from './harness/seed.ts';
import { addWebhook, finish, interview, sign, start } from './harness/story.ts';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
let calls: Awaited<ReturnType<typeof startCallServer>>;
let receivers: readonly Awaited<ReturnType<typeof startReceiver>>[];
let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  calls = await startCallServer();
  receivers = [await startReceiver(secret), await startReceiver(secret)];
  browser = await launchBrowser({ callPort: calls.port });
});
afterAll(async () => {
  await browser?.context.close();
  calls?.close();
  for (const receiver of receivers) await receiver.close();
});

const one = (index: number) => {
  const receiver = receivers[index];
  if (receiver === undefined) throw new Error(`Expected receiver ${index}, found none.`);
  return receiver;
};

async function shoot(page: Page, name: string): Promise<void> {
  const { SHOTS } = process.env;
  if (SHOTS === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${SHOTS}/${name}-${colorScheme}.png` });
  }
}

/** Keeps the bytes that are on show when "Finish scorecard" is pressed: they are made anew every minute, and bear the time. */
const keepShown = (page: Page) =>
  page.evaluate(() => {
    const keep = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest('button')?.textContent !== 'Finish scorecard') return;
      document.body.dataset.shown = document.querySelector('[data-part="dry-run-exact"]')?.textContent ?? '';
    };
    document.addEventListener('click', keep, { capture: true });
  });

const shownAtPress = async (page: Page) => (await page.getAttribute('body', 'data-shown')) ?? '';

async function reviewed(candidate: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 420, height: 900 });
  await page.goto(`${browser.origin}/panel.html`);
  await start(page, candidate);
  await interview(page);
  await page.getByRole('button', { name: 'End and review' }).click();
  await page.getByRole('textbox', { name: 'Summary' }).waitFor();
  return page;
}

test('every kind of destination has an accessible form, and an invalid value shows an error at its field', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/workspace.html#destinations`);
  await page.getByRole('button', { name: 'Add destination' }).click();
  const radios = page.getByRole('radio');
  await expect.poll(() => radios.count()).toBe(9);
  for (const radio of await radios.all()) {
    await radio.check();
    expect(await findViolations(page)).toEqual([]);
  }
  await page.getByRole('radio', { name: 'Webhook' }).check();
  await page.getByRole('textbox', { name: 'Endpoint URL' }).fill('http://hooks.example.com/in');
  await page.getByRole('textbox', { name: 'Signing secret' }).fill(secret);
  await page.getByRole('button', { name: 'Save destination' }).click();
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('https');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-url');
  await shoot(page, 'destination-form');
  await page.close();
});

test("the review shows each destination's exact bytes, finishing sends to the ticked ones, and the log lists every attempt", async () => {
  const setUp = await browser.context.newPage();
  await addWebhook(setUp, browser.origin, one(0).url, secret);
  await addWebhook(setUp, browser.origin, one(1).url, secret);
  await shoot(setUp, 'destinations');
  expect(await findViolations(setUp)).toEqual([]);
  const page = await reviewed('Ada Candidate');
  await page.getByRole('textbox', { name: 'Summary' }).fill('Careful.');
  await page.getByRole('radiogroup', { name: 'Recommendation' }).getByRole('radio', { name: 'Yes', exact: true }).click();
  await sign(page);
  await page.getByRole('checkbox', { name: one(1).url }).uncheck();
  await page.getByText(`Exactly what is sent to ${one(0).url}`).click();
  await page.getByText('As it is sent').click();
  const exact = page.locator('[data-part="dry-run-exact"]');
  await exact.filter({ hasText: 'Ivo Interviewer' }).filter({ hasText: '"Careful."' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await shoot(page, 'routes');
  await keepShown(page);
  // It is not tried again by itself before the button is pressed, however slow the machine.
  one(0).faults.push({ status: 503, headers: { 'retry-after': '3600' } });
  await page.getByRole('button', { name: 'Finish scorecard' }).click();
  await page.getByRole('status', { name: 'Delivery' }).getByText('Queued').waitFor();
  await page.getByRole('button', { name: 'Retry now' }).click();
  await page.getByRole('status', { name: 'Delivery' }).getByText('Delivered').waitFor();
  const seen = await shownAtPress(page);
  expect(seen).toContain('"Careful."');
  expect(one(0).arrivals.map(({ body }) => body)).toEqual([seen, seen]);
  expect(one(1).arrivals).toEqual([]);
  await page.getByText('2 attempts').click();
  await page.getByText('Answered 503').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await shoot(page, 'delivered');
  const [file] = await Promise.all([page.waitForEvent('download'), exportAs(page, 'Markdown')]);
  expect(file.suggestedFilename()).toMatch(/^Ada Candidate, Backend Engineer, Junior, \d{4}-\d\d-\d\d\.md$/);
  await page.close();
  await setUp.close();
});

test('a paused destination keeps its scorecards until it is resumed, and its secret can be changed without showing the old one', async () => {
  const workspace = await browser.context.newPage();
  await workspace.goto(`${browser.origin}/workspace.html#destinations`);
  const row = workspace.getByRole('listitem').filter({ hasText: one(1).url });
  await chooseFor(row, 'Pause');
  await row.getByRole('button', { name: 'Resume' }).waitFor();
  const page = await reviewed('Bob Candidate');
  await finish(page);
  const status = page.getByRole('status', { name: 'Delivery' });
  await status.getByText('Needs you').waitFor();
  await status.getByText('Delivered').waitFor();
  await row.getByText('1 waiting').waitFor();
  expect(one(1).arrivals).toEqual([]);
  await chooseFor(row, 'Change');
  await expect.poll(() => row.getByRole('textbox', { name: 'Signing secret' }).inputValue()).toBe('');
  await row.getByRole('button', { name: 'Cancel' }).click();
  await row.getByRole('button', { name: 'Resume' }).click();
  await row.getByText('none waiting').waitFor();
  expect(one(1).effects.size).toBe(1);
  await chooseFor(row, 'Remove');
  await row.getByRole('button', { name: 'Remove destination' }).click();
  await row.waitFor({ state: 'detached' });
  await page.close();
  await workspace.close();
});

test('a body made by an expression is previewed with the last finished scorecard', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/workspace.html#destinations`);
  const row = page.getByRole('listitem').filter({ hasText: one(0).url });
  await chooseFor(row, 'Change');
  await expect.poll(() => row.getByRole('textbox', { name: 'Endpoint URL' }).inputValue()).toBe(one(0).url);
  await row.getByText('More:').click();
  await row.getByRole('textbox', { name: 'Body' }).fill('{ "who": data.candidate.name, "score": data.score.value }');
  const preview = row.getByRole('region', { name: 'Preview of the body' });
  await preview.getByText('"who": "Bob Candidate"').waitFor();
  await row.getByRole('textbox', { name: 'Body' }).fill('{ "who": ');
  await preview.getByText('The expression failed').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await shoot(page, 'expression');
  await row.getByRole('textbox', { name: 'Body' }).fill('{ "who": data.candidate.name }');
  await row.getByRole('button', { name: 'Save destination' }).click();
  await row.getByRole('textbox', { name: 'Body' }).waitFor({ state: 'detached' });
  await page.close();
});

test.each([
  ['never ends', '($f := function($x) { $f($x + 1) }; $f(0))'],
  ['goes back and forth', '$match("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", /^(a+)+$/)'],
  ['wants all the memory there is', '$reduce([1..60], function($a, $i) { $append($a, $a) }, [1..90000])'],
])('an expression that %s is stopped, and the page answers meanwhile', async (_name, expression) => {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/workspace.html#destinations`);
  const row = page.getByRole('listitem').filter({ hasText: one(0).url });
  await chooseFor(row, 'Change');
  await row.getByRole('textbox', { name: 'Body' }).fill(expression);
  const began = Date.now();
  let slowest = 0;
  const preview = row.getByRole('region', { name: 'Preview of the body' });
  while (!(await preview.getByText(/The expression (did not end|failed)/).isVisible())) {
    const asked = Date.now();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
    slowest = Math.max(slowest, Date.now() - asked);
    if (Date.now() - began > limits.waitMs) throw new Error('Expected the expression to be stopped, found that it was not.');
  }
  // A page that evaluates such an expression itself does not answer at all.
  expect(slowest).toBeLessThan(limits.waitMs / 6);
  await page.close();
});

test('an expression is evaluated in a call page too, whatever the page’s policies are', async () => {
  const call = 'meet.google.com/abc-defg-hij';
  const seeder = await browser.context.newPage();
  await seeder.goto(`${browser.origin}/workspace.html#settings`);
  await seeder.getByRole('navigation', { name: 'Workspace' }).waitFor();
  await putRows(seeder, readyInterview(crypto.randomUUID(), 'Carol Candidate', call));
  await seeder.close();
  calls.state.headers = {
    'content-security-policy': "default-src 'self'; script-src 'self'; worker-src 'none'; style-src 'self' 'unsafe-inline'",
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  };
  const page = await browser.context.newPage();
  await page.goto(`https://${call}`);
  await joinCall(page);
  const panel = await openPanel(page);
  await panel.getByText(`Exactly what is sent to ${one(0).url}`).click();
  await panel.getByText('{"who":"Carol Candidate"}').waitFor({ state: 'attached' });
  calls.state.headers = {};
  await page.close();
});

/** Opens the form of the first destination with its body's field in sight. */
async function openBody(page: Page) {
  await page.goto(`${browser.origin}/workspace.html#destinations`);
  const row = page.getByRole('listitem').filter({ hasText: one(0).url });
  await chooseFor(row, 'Change');
  const body = row.getByRole('textbox', { name: 'Body' });
  // Whether the rest of the form is expanded is known only once the form is rendered.
  await row.getByText('More:').waitFor();
  if (!(await body.isVisible())) await row.getByText('More:').click();
  return { row, body, preview: row.getByRole('region', { name: 'Preview of the body' }) };
}

/** The bodies of the deliveries that are stored for a candidate, read from the database. */
const storedBodies = (page: Page, candidate: string) =>
  page.evaluate(
    (name) =>
      new Promise<readonly string[]>((resolve, reject) => {
        const open = indexedDB.open('plumbline');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('outbox').objectStore('outbox').getAll();
          all.onsuccess = () => {
            open.result.close();
            const bodies = (all.result as { requests: { body: string }[] }[]).flatMap(({ requests }) => requests.map(({ body }) => body));
            resolve(bodies.filter((body) => body.includes(name)));
          };
        };
      }),
    candidate,
  );

test('a body that contains the time or a random value can be finished; the shown bytes are stored and sent', async () => {
  const setUp = await browser.context.newPage();
  const { row, body, preview } = await openBody(setUp);
  await body.fill('{ "mean": 0/0 }');
  await preview.getByText('“mean” is not a number (NaN)').waitFor();
  await body.fill('{ "mean": -1/0 }');
  await preview.getByText('“mean” is an infinite number').waitFor();
  const coded = '"to": $base64encode("Søren:pw"), "from": $base64decode("U/hyZW46cHc=")';
  await body.fill(`{ "who": data.candidate.name, "by": data.interviewer.name, "at": $now(), "chance": $random(), ${coded} }`);
  await preview.getByText('"to": "U/hyZW46cHc="').waitFor();
  await preview.getByText('"from": "Søren:pw"').waitFor();
  await row.getByRole('button', { name: 'Save destination' }).click();
  await body.waitFor({ state: 'detached' });
  await setUp.close();

  const page = await browser.context.newPage();
  await openReady(page, browser.origin, 'Dora Candidate');
  await page.getByText(`Exactly what is sent to ${one(0).url}`).click();
  await page.getByText('As it is sent').click();
  await page.locator('[data-part="dry-run-exact"]').getByText('"by":"Ivo Interviewer"').waitFor();
  await keepShown(page);
  one(0).arrivals.length = 0;
  await page.getByRole('button', { name: 'Finish scorecard' }).click();
  await page.getByRole('status', { name: 'Delivery' }).getByText('Delivered').waitFor();
  const shown = await shownAtPress(page);
  expect(JSON.parse(shown)).toMatchObject({ who: 'Dora Candidate', to: 'U/hyZW46cHc=', from: 'Søren:pw', chance: expect.any(Number) });
  expect(one(0).arrivals.map(({ body: sent }) => sent)).toEqual([shown]);
  expect(await storedBodies(page, 'Dora Candidate')).toEqual([shown]);
  await page.close();
});
