import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startReceiver } from '../demo/receiver.ts';
import type { Fault } from '../servers/faulty.ts';
import { limits } from '../setup/limits.ts';
import { fc, propertySeed } from '../setup/properties.ts';
import { launchBrowser, makeProfile } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { killBrowser } from './harness/kill.ts';
import { openReady } from './harness/seed.ts';
import { addWebhook } from './harness/story.ts';

type Browser = Awaited<ReturnType<typeof launchBrowser>>;
type Trouble = 'none' | 'stop' | 'kill' | 'offline';

const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
/** How many schedules of faults are tried; more of them find rarer faults. */
const schedules = Number(process.env.PLUMBLINE_FAULT_SCHEDULES ?? 5);
let calls: Awaited<ReturnType<typeof startCallServer>>;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let browser: Browser;
let profile: string;

const launch = async () => launchBrowser({ callPort: calls.port, profile });

beforeAll(async () => {
  calls = await startCallServer();
  receiver = await startReceiver(secret);
  profile = await makeProfile();
  browser = await launch();
  const page = await browser.context.newPage();
  await addWebhook(page, browser.origin, receiver.url, secret);
  await page.close();
});
afterAll(async () => {
  await browser?.context.close();
  calls?.close();
  await receiver?.close();
});

/** Stops the service worker as the browser does: it is gone with whatever it was doing, and starts again when it is needed. */
async function stopWorker(page: Page): Promise<void> {
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

const arrived = (count: number) => expect.poll(() => receiver.arrivals.length, { interval: 20 }).toBeGreaterThanOrEqual(count);

async function meet(trouble: Trouble, page: Page): Promise<void> {
  if (trouble === 'none') return;
  if (trouble === 'offline') {
    await page.getByRole('status', { name: 'Delivery' }).getByText('Queued').waitFor();
    expect(receiver.arrivals).toEqual([]);
    return browser.context.setOffline(false);
  }
  await arrived(1);
  if (trouble === 'stop') return stopWorker(page);
  killBrowser(profile);
  await browser.context.close().catch(() => undefined);
  browser = await launch();
}

const isOpen = (page: Page) => !page.isClosed();

/** Presses "Retry now" whenever it is offered, until the interface says that the scorecard arrived. */
async function untilDelivered(candidate: string, before: Page): Promise<void> {
  const page = isOpen(before) ? before : await openFinished(candidate);
  const delivered = page.getByRole('status', { name: 'Delivery' }).getByText('Delivered');
  const retry = page.getByRole('button', { name: 'Retry now' });
  const end = Date.now() + limits.waitMs;
  while (!(await delivered.isVisible())) {
    if (Date.now() > end) throw new Error(`Expected "Delivered", found ${await page.getByRole('status', { name: 'Delivery' }).textContent()}.`);
    await delivered.or(retry).first().waitFor();
    // It goes away by itself when an attempt begins.
    if (await retry.isVisible()) await retry.click({ timeout: 1000 }).catch(() => undefined);
  }
}

async function openFinished(candidate: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/workspace.html#interviews`);
  await page.getByRole('link', { name: candidate }).click();
  await page.getByRole('status', { name: 'Delivery' }).waitFor();
  return page;
}

async function run(candidate: string, faults: readonly Fault[], trouble: Trouble): Promise<void> {
  receiver.arrivals.length = 0;
  receiver.effects.clear();
  receiver.faults.splice(0, receiver.faults.length, ...faults);
  const page = await browser.context.newPage();
  await openReady(page, browser.origin, candidate);
  if (trouble === 'offline') await browser.context.setOffline(true);
  await page.getByRole('button', { name: 'Finish scorecard' }).click();
  await page.getByRole('status', { name: 'Delivery' }).waitFor();
  await meet(trouble, page);
  await untilDelivered(candidate, page);
  const ids = new Set(receiver.arrivals.map(({ id }) => id));
  const bodies = new Set(receiver.arrivals.map(({ body }) => body));
  expect({ ids: ids.size, bodies: bodies.size, effects: receiver.effects.size }).toEqual({ ids: 1, bodies: 1, effects: 1 });
  expect(receiver.arrivals.every(({ verified }) => verified)).toBe(true);
  for (const open of browser.context.pages().slice(1)) await open.close();
}

test.each<[string, readonly Fault[], Trouble]>([
  ['slow', [{ wait: 3000 }], 'none'],
  ['failing with 500', [{ status: 500 }], 'none'],
  ['asking for a pause with 429 and Retry-After', [{ status: 429, headers: { 'retry-after': '1' } }], 'none'],
  ['cut before the body was taken', ['cut-before-body'], 'none'],
  ['cut after the body was received', ['cut-after-effect'], 'none'],
  ['received while the worker is stopped', ['hang-after-effect'], 'stop'],
  ['received while the browser is killed', ['hang-after-effect'], 'kill'],
  ['finished offline', [], 'offline'],
])('a delivery that is %s has one effect, and the interface ends with the truth', async (name, faults, trouble) => {
  await run(`Candidate ${name}`, faults, trouble);
});

test('an endpoint that is down is reported, and the scorecard arrives once it is up again', async () => {
  const { port } = new URL(receiver.url);
  await receiver.close();
  const page = await browser.context.newPage();
  await openReady(page, browser.origin, 'Candidate beside a closed door');
  await page.getByRole('button', { name: 'Finish scorecard' }).click();
  const status = page.getByRole('status', { name: 'Delivery' });
  await status.getByText('nothing is lost').waitFor();
  await expect.poll(() => status.textContent()).toContain('Queued');
  receiver = await startReceiver(secret, undefined, Number(port));
  await untilDelivered('Candidate beside a closed door', page);
  expect(receiver.effects.size).toBe(1);
  await page.close();
});

const fault = fc.constantFrom<Fault>(
  { status: 500 },
  { status: 503, headers: { 'retry-after': '1' } },
  { wait: 300 },
  'cut-before-body',
  'cut-after-body',
  'cut-after-effect',
  'cut-within-answer',
  'wrong-bytes',
);
const schedule = fc.tuple(fc.array(fault, { maxLength: 3 }), fc.constantFrom<Trouble>('none', 'stop', 'stop', 'kill'));

test(`${schedules} schedules of faults, stops and kills each end with one effect`, { timeout: schedules * limits.waitMs }, async () => {
  const drawn = fc.sample(schedule, { numRuns: schedules, seed: propertySeed });
  expect(drawn).toHaveLength(schedules);
  for (const [index, [faults, trouble]] of drawn.entries()) {
    const rest: Fault[] = trouble === 'none' ? [] : ['hang-after-effect'];
    await run(`Seed ${propertySeed} number ${index}`, [...rest, ...faults], trouble);
  }
});
