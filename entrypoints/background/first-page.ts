import { type Browser, browser } from '@/lib/browser/browser';

/** Whether this is a build for tests, which has all optional permissions: no page may open between a test and its own. */
const isForTests = () => browser.runtime.getManifest().host_permissions?.some((pattern: string) => pattern.startsWith('http://127.0.0.1/')) === true;

/** Opens the page that sets Plumbline up after the installation; not after an update. */
export async function openFirstPage({ reason }: Browser.runtime.InstalledDetails): Promise<void> {
  if (reason === 'install' && !isForTests()) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
