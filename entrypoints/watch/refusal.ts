import { browser } from '@/lib/browser/browser';
import type { FromCallPage } from '@/lib/messaging/messages';
import type { Guest } from '../call.content/guest';

/** A frame that a page refuses loads all the same, as an error; so the panel has this long to answer, in milliseconds. */
const answerWithinMs = 3000;
const lookIntervalMs = 250;

function openAlone(guest: Guest): void {
  guest.toggle();
  const line = guest.root?.querySelector('p');
  if (line) line.textContent = 'Opened in a tab';
  browser.runtime.sendMessage({ type: 'open-alone' } satisfies FromCallPage).catch(() => undefined);
}

/** Has an opened panel go on in a tab of its own where the page lets none stand in it, until the signal aborts. */
export function watchRefusal(guest: Guest, signal: AbortSignal): void {
  const patienceMs = self.crossOriginIsolated ? 0 : answerWithinMs;
  let openedAt: number | null = null;
  const look = () => {
    openedAt = guest.open && !guest.answered ? (openedAt ?? Date.now()) : null;
    if (openedAt === null || Date.now() - openedAt < patienceMs) return;
    openedAt = null;
    openAlone(guest);
  };
  const timer = setInterval(look, lookIntervalMs);
  signal.addEventListener('abort', () => clearInterval(timer));
}
