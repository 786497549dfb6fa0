import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { eventually } from './harness/eventually.ts';
import { note, start } from './harness/story.ts';

type Expected = { readonly url: string; readonly phase: string; readonly candidate?: string; readonly captions?: boolean };

const folder = new URL('../pages/structures/', import.meta.url);
const pages = readdirSync(folder).map((file) => {
  const json = /id="expected">(.*)<\/script>/.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1] ?? '';
  return [file.replace('.html', ''), JSON.parse(json) as Expected] as const;
});

let calls: Awaited<ReturnType<typeof startCallServer>>;
let browser: Browser;

beforeAll(async () => {
  calls = await startCallServer();
  browser = await launchBrowser({ callPort: calls.port });
  await browser.worker.evaluate(() => chrome.storage.local.set({ interviewer: { name: 'Owen Field', email: null } }));
});
afterAll(async () => {
  await browser?.context.close();
  calls?.close();
});

const addressOf = (url: string, name: string) => `${url}${url.includes('?') ? '&' : '?'}fixture=${name}`;

async function openAt(address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(address);
  return page;
}

/** The state of the guest in the active tab, and what is recognised in its page. */
const inspect = () =>
  browser.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? 0;
    const guest: unknown = await chrome.tabs.sendMessage(tabId, { type: 'look' }).catch(() => null);
    const [seen] = await chrome.scripting.executeScript({ target: { tabId }, files: ['/sight.js'] });
    return { phase: (guest as { readonly phase: string } | null)?.phase ?? null, sight: seen?.result as never };
  });

const field = (panel: Awaited<ReturnType<typeof openPanel>>) => panel.getByRole('textbox', { name: 'Candidate' });

test.each(pages)('%s is read correctly', async (name, { url, phase, candidate, captions }) => {
  const page = await openAt(addressOf(url, name));
  await page.bringToFront();
  const seen = await eventually(async () => {
    const found = await inspect();
    return found.phase === phase ? found : null;
  }, `the phase ${phase}`);
  const { matched } = seen.sight as { readonly matched: Readonly<Record<string, string | null>> };
  expect([matched.phase, matched.captions !== null]).toEqual([phase, captions ?? false]);
  expect(matched.call).not.toBeNull();
  if (phase === 'in-call') expect(matched.people).not.toBeNull();
  if (candidate !== undefined) {
    const panel = await openPanel(page);
    await field(panel).waitFor();
    await expect.poll(() => field(panel).inputValue()).toBe(candidate);
  }
  await page.close();
});

/** The pictures that the panel covers, or that are out of sight, each by its index. */
async function findCovered(page: Page, panel: Awaited<ReturnType<typeof openPanel>>): Promise<readonly number[]> {
  const own = await (await panel.frameElement()).boundingBox();
  const found = await Promise.all(page.frames().map((frame) => frame.$$('.gallery-video-container__video-frame')));
  const pictures = await Promise.all(found.flat().map((picture) => picture.boundingBox()));
  if (own === null || pictures.length < 2) throw new Error('Expected the panel, and two pictures.');
  const isFree = (box: (typeof pictures)[number]) =>
    box !== null &&
    box.x >= 0 &&
    (box.x + box.width <= own.x || own.x + own.width <= box.x || box.y + box.height <= own.y || own.y + own.height <= box.y);
  return pictures.flatMap((box, at) => (isFree(box) ? [] : [at]));
}

test("beside Zoom's framed client the panel covers no picture, before and in an interview", async () => {
  const page = await openAt(addressOf('https://app.zoom.us/wc/81234567891/join', 'zoom-in-call-framed'));
  const panel = await openPanel(page);
  await field(panel).waitFor();
  await expect.poll(() => findCovered(page, panel)).toEqual([]);
  await start(panel, 'Nadia Moss');
  await expect.poll(() => findCovered(page, panel)).toEqual([]);
  await page.close();
});

test("over Zoom's unframed client the panel floats and offers the side panel", async () => {
  const page = await openAt(addressOf('https://app.zoom.us/wc/81234567892/start', 'zoom-in-call-host'));
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: "Use the browser's side panel" }).waitFor();
  await expect.poll(() => panel.evaluate(() => document.documentElement.dataset.surface)).toBe('float');
  await page.close();
});

/** Has the page show another structure in place of its own, as a client does that goes on without a load. */
const become = (page: Page, name: string) =>
  page.evaluate(async (fixture) => {
    const text = await (await fetch(`?fixture=${fixture}`)).text();
    document.body.replaceWith(new DOMParser().parseFromString(text, 'text/html').body);
  }, name);

/** Makes the page alternate between structures a number of times, each for longer than an inspection of the guest, by the clock of the guest's thread. */
const flap = (page: Page, names: readonly string[], times: number) =>
  page.evaluate(
    async ([fixtures, count]) => {
      const read = async (fixture: string) => (await fetch(`?fixture=${fixture}`)).text();
      const texts = await Promise.all(fixtures.map(read));
      for (let turn = 0; turn < count * texts.length; turn++) {
        document.body.replaceWith(new DOMParser().parseFromString(texts[turn % texts.length] ?? '', 'text/html').body);
        await new Promise((resolve) => setTimeout(resolve, 1500));
      }
    },
    [names, times] as const,
  );

async function interviewAt(name: string, address: string, candidate: string) {
  const page = await openAt(addressOf(address, name));
  const panel = await openPanel(page);
  await start(panel, candidate);
  await note(panel, 'before the end');
  return { page, panel };
}

test.each([
  ['meet-in-call-self-first', 'https://meet.google.com/lft-lftt-lft', 'meet-exit-hall'],
  ['teams-in-call', 'https://teams.microsoft.com/v2/', 'teams-retry-screen'],
])('%s: what is shown after the call opens the review', async (call, address, after) => {
  const { page, panel } = await interviewAt(call, address, `Lea ${after}`);
  await become(page, after);
  await panel.getByRole('textbox', { name: 'Summary' }).waitFor();
  await page.close();
});

test('a page that alternates quickly between the call and its end changes nothing', async () => {
  const { page, panel } = await interviewAt('meet-in-call-self-first', 'https://meet.google.com/fla-flap-fla', 'Fleur Flap');
  await flap(page, ['meet-exit-hall', 'meet-in-call-self-first'], 4);
  await note(panel, 'still here');
  expect(await panel.getByRole('textbox', { name: 'Summary' }).count()).toBe(0);
  await page.close();
});
