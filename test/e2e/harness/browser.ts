import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.ts';
import { limits } from '../../setup/limits.ts';
import { hosts } from './call-server.ts';
import { eventually } from './eventually.ts';

/** The folder of the built extension that the tests load. */
export const builtExtension = fileURLToPath(new URL('../../../.output/chrome-mv3-e2e', import.meta.url));

/** What a browser is started with: `extension` is the folder of another extension than the built one, or null for none. */
export type Launch = {
  readonly callPort: number;
  readonly profile?: string;
  readonly headless?: boolean;
  readonly extension?: string | null;
};

const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The address bar's list is two pages, loaded with the window: close to half of the processor's time that a start takes, for what no test opens.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/** Makes an empty profile folder. */
export const makeProfile = () => mkdtemp(join(tmpdir(), 'plumbline-'));

/** Starts Chromium; the calls' real host names lead to the local server. */
export async function openBrowser({ callPort, profile, headless = true, extension = builtExtension }: Launch): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Expected a Chromium; run test/scripts/ensure-chromium.ts.');
  if (extension !== null && !existsSync(join(extension, 'manifest.json')))
    throw new Error(`Expected a built extension in ${extension}; run npm run build:e2e.`);
  const mapped = Object.keys(hosts).map((host) => `MAP ${host}:443 127.0.0.1:${callPort}`);
  const folder = profile ?? (await makeProfile());
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    timeout: limits.waitMs,
    headless: false,
    viewport: { width: 1440, height: 860 },
    // Playwright's own flags switch browser features off, among them the storage that a framed extension page has in the field.
    ignoreDefaultArgs: true,
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...quiet,
      '--remote-debugging-pipe',
      // A second connection presses the toolbar's button, which only a browser that allows it lets anything but a hand do.
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      `--user-data-dir=${folder}`,
      'about:blank',
      `--host-resolver-rules=${mapped.join(', ')}`,
      // A page may share its own tab without the browser's picker, which cannot be pressed from here.
      '--auto-accept-this-tab-capture',
      '--ignore-certificate-errors',
      ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  context.setDefaultTimeout(limits.waitMs);
  return context;
}

/** Starts Chromium with the built extension, and gives its worker and its origin. */
export async function launchBrowser(launch: Launch) {
  const profile = launch.profile ?? (await makeProfile());
  const context = await openBrowser({ ...launch, profile });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, worker, profile, origin: `chrome-extension://${new URL(worker.url()).host}` };
}

/** A browser with the built extension. */
export type Browser = Awaited<ReturnType<typeof launchBrowser>>;

/** Switches the browser's developer mode on, without which an extension that reloads itself is switched off. */
export async function allowReload(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.close();
}

type FrameTree = { readonly frame: { readonly id: string }; readonly childFrames?: readonly FrameTree[] };

const framesOf = ({ frame, childFrames = [] }: FrameTree): readonly string[] => [frame.id, ...childFrames.flatMap(framesOf)];

/** The middle of the launcher in its closed root, found in the accessibility trees of the page and its frames; null when there is none. */
export async function findLauncher(page: Page, name: string): Promise<{ readonly x: number; readonly y: number } | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    for (const frameId of framesOf(frameTree)) {
      const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId }).catch(() => ({ nodes: [] }));
      const node = nodes.find((candidate) => candidate.role?.value === 'button' && candidate.name?.value === name);
      if (node?.backendDOMNodeId === undefined) continue;
      // It may have been removed or hidden since the tree was read.
      const box = await session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId }).catch(() => null);
      if (box === null) continue;
      const [left = 0, top = 0, , , right = 0, bottom = 0] = box.model.content;
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    }
    return null;
  } finally {
    await session.detach();
  }
}

/** The words beside the launcher, in its closed root; '' when there are none. */
export async function findStatus(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    for (const frameId of framesOf(frameTree)) {
      const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId }).catch(() => ({ nodes: [] }));
      const children = nodes.find(({ role }) => role?.value === 'status')?.childIds ?? [];
      const words = nodes.filter(({ nodeId }) => children.includes(nodeId)).map(({ name }) => String(name?.value ?? ''));
      if (words.length > 0) return words.join('');
    }
    return '';
  } finally {
    await session.detach();
  }
}

/** Presses the launcher and returns the panel's frame. */
export async function openPanel(page: Page): Promise<Frame> {
  const point = await eventually(() => findLauncher(page, 'Open Plumbline'), 'the launcher');
  await page.mouse.click(point.x, point.y);
  return eventually(() => page.frames().find((frame) => frame.url().includes('/panel.html')), 'the panel');
}
