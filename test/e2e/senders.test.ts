import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, findLauncher, launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { eventually } from './harness/eventually.ts';
import { enterGuestWorld } from './harness/guest-world.ts';
import { joinCall } from './harness/join-call.ts';
import { start } from './harness/story.ts';

let calls: Awaited<ReturnType<typeof startCallServer>>;
let browser: Browser;

beforeAll(async () => {
  calls = await startCallServer();
  browser = await launchBrowser({ callPort: calls.port });
});
afterAll(async () => {
  await browser?.context.close();
  calls?.close();
});

async function openCall(path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`https://meet.google.com/${path}`);
  await joinCall(page);
  return page;
}

const send = (message: object) => `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((answer) => answer ?? null, () => null)`;
const redeem = (panel: Frame | Page, nonce: string) =>
  panel.evaluate((given) => chrome.runtime.sendMessage({ type: 'redeem-nonce', nonce: given }), nonce);
const storedNonces = () =>
  browser.worker.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('nonce:')).length);

test('ten requests of one page to open the panel in a tab open one tab', async () => {
  const page = await openCall('ten-tabs-one');
  const { run } = await enterGuestWorld(page, browser.origin);
  const before = browser.context.pages().length;
  const opening = browser.context.waitForEvent('page');
  const answers = await run(`Promise.all(Array.from({ length: 10 }, () => ${send({ type: 'open-alone' })}))`);
  const tab = await opening;
  await tab.getByText('The call’s page cannot show the panel').waitFor();
  expect(answers).toEqual([true, ...Array(9).fill(null)]);
  expect(browser.context.pages()).toHaveLength(before + 1);
  await tab.close();
  await page.close();
});

test("a page's script cannot make a mark in a panel in its own tab: only the worker can", async () => {
  const alone = await browser.context.newPage();
  await alone.goto(`${browser.origin}/panel.html`);
  await start(alone, 'Sam Sender');
  await alone.getByRole('button', { name: 'Mark this moment' }).waitFor();
  const page = await openCall('mar-kers-one');
  const { run } = await enterGuestWorld(page, browser.origin);
  const command = { type: 'to-panel-page', command: 'mark-moment' };
  expect(await run(send(command))).toBeNull();
  expect(await alone.getByRole('list', { name: 'Notes' }).getByRole('listitem').count()).toBe(0);
  const marked = () => browser.worker.evaluate((message) => chrome.runtime.sendMessage(message), command);
  await expect.poll(marked).toBe(true);
  await alone.locator('li[data-saved="true"]').waitFor();
  await alone.close();
  await page.close();
});

test('content scripts get no answer to messages of extension pages, which in turn cannot register nonces', async () => {
  const page = await openCall('own-only-one');
  const { run } = await enterGuestWorld(page, browser.origin);
  const nonce = crypto.randomUUID();
  for (const message of [
    { type: 'poke', priority: 'due' },
    { type: 'check-rubric', subscriptionId: 'x' },
    { type: 'read-captions', platform: 'meet' },
    { type: 'remind' },
    { type: 'suggest-by-model', question: { instructions: '', turn: '{}', dimensions: ['x'] } },
    { type: 'redeem-nonce', nonce },
    { type: 'unheard-of' },
  ])
    expect([message.type, await run(send(message))]).toEqual([message.type, null]);
  const panel = await openPanel(page);
  await panel.evaluate((given) => chrome.runtime.sendMessage({ type: 'register-nonce', nonce: given }), nonce);
  expect(await redeem(panel, nonce)).toBe(false);
  await page.close();
});

test('a nonce opens one panel, in the tab it was registered for, until it expires', async () => {
  const page = await openCall('non-cess-one');
  const { run } = await enterGuestWorld(page, browser.origin);
  const panel = await openPanel(page);
  await panel.getByRole('textbox', { name: 'Candidate' }).waitFor();
  const other = await browser.context.newPage();
  await other.goto(`${browser.origin}/panel.html`);
  const [own, foreign, twice, late] = Array.from({ length: 4 }, () => crypto.randomUUID());
  for (const nonce of [own, foreign, twice, late])
    expect(await run(send({ type: 'register-nonce', nonce: nonce ?? '' }))).toMatchObject({ type: 'place' });
  expect(await redeem(other, foreign ?? '')).toBe(false);
  expect(await redeem(panel, foreign ?? '')).toBe(false);
  expect(await Promise.all([redeem(panel, twice ?? ''), redeem(panel, twice ?? '')])).toContain(false);
  expect([await redeem(panel, own ?? ''), await redeem(panel, own ?? '')]).toEqual([true, false]);
  // A nonce lasts a minute by the worker's clock.
  await browser.worker.evaluate(() => {
    const { now } = Date;
    Object.assign(globalThis, { realNow: now });
    Date.now = () => now() + 61_000;
  });
  expect(await redeem(panel, late ?? '')).toBe(false);
  await browser.worker.evaluate(() => {
    Date.now = Reflect.get(globalThis, 'realNow');
  });
  await other.close();
  await page.close();
});

test('a page that registers nonces in a loop keeps four at most, and is then refused for a while', async () => {
  const page = await openCall('loo-ping-one');
  const { run } = await enterGuestWorld(page, browser.origin);
  const before = await storedNonces();
  const begun = performance.now();
  const places = await run(`(async () => {
    let answered = 0;
    for (let at = 0; at < 40; at++) answered += (await chrome.runtime.sendMessage({ type: 'register-nonce', nonce: crypto.randomUUID() })) ? 1 : 0;
    return answered;
  })()`);
  // Twelve in any ten seconds: a busy machine may need more than that for forty.
  const spans = 1 + Math.floor((performance.now() - begun) / 10_000);
  expect(places).toBeLessThanOrEqual(12 * spans);
  expect((await storedNonces()) - before).toBeLessThanOrEqual(4);
  await page.close();
});

test('the guest accepts messages of its own extension only', async () => {
  const page = await openCall('for-eign-one');
  await eventually(() => findLauncher(page, 'Open Plumbline'), 'the launcher');
  const { run } = await enterGuestWorld(page, browser.origin);
  const dispatch = (sender: object) => run(`chrome.runtime.onMessage.dispatch({ type: 'toggle-panel' }, ${JSON.stringify(sender)}, () => undefined)`);
  const id = new URL(browser.origin).host;
  await dispatch({ id: 'another', origin: browser.origin });
  await dispatch({ id, origin: 'https://meet.google.com', url: `${browser.origin}/background.js` });
  await dispatch({ id });
  await expect.poll(() => findLauncher(page, 'Open Plumbline')).not.toBeNull();
  await dispatch({ id, url: `${browser.origin}/background.js` });
  await eventually(() => findLauncher(page, 'Close Plumbline'), 'the button that closes');
  await page.close();
});

test('a scripted click on the launcher does not open the panel', async () => {
  const page = await openCall('tru-sted-one');
  await eventually(() => findLauncher(page, 'Open Plumbline'), 'the launcher');
  const { session } = await enterGuestWorld(page, browser.origin);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const launcher = nodes.find(({ role, name }) => role?.value === 'button' && name?.value === 'Open Plumbline');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: launcher?.backendDOMNodeId ?? 0 });
  await session.send('Runtime.callFunctionOn', { objectId: object.objectId ?? '', functionDeclaration: 'function () { this.click(); }' });
  expect(await findLauncher(page, 'Close Plumbline')).toBeNull();
  await openPanel(page);
  await page.close();
});

test('a panel accepts no port that is offered without its nonce', async () => {
  const page = await openCall('off-ered-one');
  await browser.context.addInitScript(() => {
    if (!location.pathname.endsWith('/panel.html') || window.top === window) return;
    document.addEventListener('DOMContentLoaded', () => {
      for (const offer of [{ type: 'plumbline-port' }, { type: 'plumbline-port', nonce: 'guessed' }])
        window.postMessage(offer, '*', [new MessageChannel().port2]);
    });
  });
  await page.reload();
  await joinCall(page);
  const panel = await openPanel(page);
  await start(panel, 'Lina Line');
  await panel.getByRole('button', { name: 'Move panel' }).waitFor();
  await expect.poll(() => panel.evaluate(() => document.documentElement.dataset.surface)).toBe('dock');
  await page.close();
});
