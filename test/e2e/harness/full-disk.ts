import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension, launchBrowser } from './browser.ts';
import { eventually } from './eventually.ts';

/** Chromium gives an extension with this permission room without end, whatever a test asks for. */
const withoutLimit = 'unlimitedStorage';

/** What fits besides what is stored, in bytes. The browser looks anew only when this is used up. */
const room = 1_000_000;

async function limitedExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-limited-'));
  await cp(builtExtension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, permissions: manifest.permissions.filter((name: string) => name !== withoutLimit) }));
  return folder;
}

/** Runs in a page: adds so many random bytes to a database of its own; false when they do not fit. */
async function addBallast(size: number): Promise<boolean> {
  const opening = indexedDB.open('ballast', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('bytes', { autoIncrement: true });
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('bytes', 'readwrite');
  transaction.objectStore('bytes').add(crypto.getRandomValues(new Uint8Array(size)));
  return new Promise((resolve) => {
    transaction.oncomplete = () => resolve(true);
    transaction.onabort = () => resolve(false);
    database.close();
  });
}

/**
 * Starts Chromium with the built extension and little room for it, and gives the ways to use that up and to make some. From `fill` on the browser
 * aborts every transaction that stores something, with a QuotaExceededError, until `free`.
 */
export async function launchOnSmallDisk() {
  const extension = await limitedExtension();
  const browser = await launchBrowser({ callPort: 9, extension });
  const { context, origin } = browser;
  const page = await context.newPage();
  await page.goto(`${origin}/licenses.txt`);
  const session = await context.newCDPSession(page);
  const limit = (quotaSize: number) => session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  const free = async () => {
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
    await limit(usage + room);
  };
  const fill = async () => {
    for (const size of [60_000, 10_000, 1000, 100]) {
      let tries = 0;
      while (await page.evaluate(addBallast, size))
        if (++tries > 200) throw new Error(`Expected ${room} bytes to be used up, found that more than 200 times ${size} fit.`);
    }
    await limit(1);
  };
  const close = async () => {
    await context.close();
    await rm(extension, { recursive: true });
  };
  await limit(1);
  // For half a minute the browser goes by the room that there was before.
  await eventually(async () => ((await page.evaluate(addBallast, 100)) ? null : true), 'the room to be none');
  return { ...browser, fill, free, close };
}
