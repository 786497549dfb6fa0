import { type Browser, browser } from '@/lib/browser/browser';
import type { Platform } from '@/lib/core/interview/interview';
import { captionScriptsFor } from '@/lib/platforms/sites';
import { findGuestFrame } from '@/lib/settings/framed-panels';

/**
 * Injects the script that reads captions beside the guest of the asking panel, and nowhere else; false where the platform's captions cannot be read
 * or no guest has framed that panel.
 */
export async function readCaptions(platform: Platform, { tab, frameId }: Browser.runtime.MessageSender): Promise<boolean> {
  const files = captionScriptsFor(platform).map((file) => `/${file}`);
  if (tab?.id === undefined || frameId === undefined || files.length === 0) return false;
  const frame = await findGuestFrame(tab.id, frameId);
  if (frame === null) return false;
  const target = { tabId: tab.id, frameIds: [frame] };
  const results = await browser.scripting.executeScript({ target, files }).catch(() => []);
  return results.some(({ result }) => result === true);
}
