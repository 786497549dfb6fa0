import { readFile } from 'node:fs/promises';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { limits } from '../../setup/limits.ts';
import type { Browser } from './browser.ts';
import { eventually } from './eventually.ts';

// Pop-ups and side panels are seen only by a connection that is made after they have opened. While such a connection is being made, the frames of
// all pages are reported anew to all connections, and Playwright 1.65 loses a frame that is just leaving its parent's process then: a panel that
// a user sees stands in none of `page.frames()`. So a second connection is made only once what is looked for is there, and the panels are loaded.

/** What the browser can be debugged at. */
type Target = { readonly type: string; readonly url: string; readonly targetId: string };

async function asBrowser<Value>({ context }: Browser, work: (session: CDPSession) => Promise<Value>): Promise<Value> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('Expected a browser of its own for the context, found none.');
  return work(session).finally(() => session.detach());
}

const listTargets = (browser: Browser): Promise<readonly Target[]> =>
  asBrowser(browser, async (session) => (await session.send('Target.getTargets', { filter: [{}] })).targetInfos);

/** Presses the toolbar button for a page, which no other test API can do. */
export async function pressAction(browser: Browser, page: Page): Promise<void> {
  const isTab = ({ type, url }: Target) => type === 'tab' && url === page.url();
  const tab = await eventually(async () => (await listTargets(browser)).find(isTab), `a tab at ${page.url()}`);
  const press = { id: new URL(browser.origin).host, targetId: tab.targetId };
  // Newer than Playwright's types of the protocol.
  await asBrowser(browser, (session) => session.send('Extensions.triggerAction' as 'Target.getTargets', press as never));
}

/** The port of a browser's developer tools. */
async function findDebugPort(profile: string): Promise<number> {
  const text = await eventually(() => readFile(`${profile}/DevToolsActivePort`, 'utf8').catch(() => null), 'the port of the developer tools');
  return Number.parseInt(text, 10);
}

/** Waits for a page that the first connection does not see, and hands it over; `close` ends the second connection. */
export async function viewPage(browser: Browser, isWanted: (target: Target) => boolean, what: string) {
  const isPage = (target: Target) => target.type === 'page' && isWanted(target);
  const { url } = await eventually(async () => (await listTargets(browser)).find(isPage), what);
  const viewer = await chromium.connectOverCDP(`http://127.0.0.1:${await findDebugPort(browser.profile)}`, { timeout: limits.waitMs });
  for (const context of viewer.contexts()) context.setDefaultTimeout(limits.waitMs);
  const pages = () => viewer.contexts().flatMap((context) => context.pages());
  const page = await eventually(() => pages().find((other) => other.url() === url), what);
  return { page, close: () => viewer.close() };
}
