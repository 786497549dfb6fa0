import { readFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';
import { type Browser, eventually } from './browser.ts';

type Target = { readonly type: string; readonly url: string; readonly targetId: string };

/** The port of a browser's developer tools, at which a fresh connection sees what an older one does not: pop-ups and side panels. */
export async function findDebugPort(profile: string): Promise<number> {
  const text = await eventually(() => readFile(`${profile}/DevToolsActivePort`, 'utf8').catch(() => null), 'the port of the developer tools');
  return Number.parseInt(text, 10);
}

const isPopup = (page: Page) => page.url().endsWith('/popup.html');

/**
 * Presses the toolbar's button over a page that is in front, as a user does, and hands over the pop-up that opens. Only a connection that is
 * made after it has opened can see it.
 */
export async function openPopup({ profile, origin }: Browser, page: Page) {
  const address = `http://127.0.0.1:${await findDebugPort(profile)}`;
  await page.bringToFront();
  const presser = await chromium.connectOverCDP(address);
  const session = await presser.newBrowserCDPSession();
  const { targetInfos } = (await session.send('Target.getTargets', { filter: [{}] })) as { readonly targetInfos: readonly Target[] };
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
  if (tab === undefined) throw new Error(`Expected a tab at ${page.url()}, found none.`);
  // Newer than Playwright's types of the protocol.
  await session.send('Extensions.triggerAction' as 'Target.getTargets', { id: new URL(origin).host, targetId: tab.targetId } as never);
  const { viewer, popup } = await eventually(async () => {
    const connected = await chromium.connectOverCDP(address);
    const found = connected
      .contexts()
      .flatMap((context) => context.pages())
      .find(isPopup);
    if (found !== undefined) return { viewer: connected, popup: found };
    await connected.close();
    return null;
  }, 'the pop-up');
  const close = async () => {
    if (!popup.isClosed()) await popup.close();
    await viewer.close();
    await presser.close();
  };
  return { popup, close };
}
