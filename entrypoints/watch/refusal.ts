import { browser } from '@/lib/browser/browser';
import type { FromCallPage } from '@/lib/messaging/messages';
import type { Guest } from '../call.content/guest';

/** A frame that a page refuses loads all the same, as an error; so a panel that has loaded has this long to answer, in milliseconds. */
const answerWithinMs = 3000;
/** How long an opened frame may load before it counts as refused all the same, in milliseconds. */
const loadWithinMs = 60_000;
const lookIntervalMs = 250;

/** Asks the worker for a panel in a tab; false where one was admitted in this page, so that it is slow and not refused. */
const askForTab = (): Promise<boolean> =>
  browser.runtime
    .sendMessage({ type: 'open-alone' } satisfies FromCallPage)
    .then((answer) => answer === true)
    .catch(() => false);

async function openAlone(guest: Guest): Promise<void> {
  if (!(await askForTab()) || !guest.open) return;
  guest.toggle();
  const line = guest.root?.querySelector('p');
  if (line) line.textContent = 'Opened in a tab';
}

/** Has an opened panel go on in a tab of its own where the page lets none stand in it, until the signal aborts. */
export function watchRefusal(guest: Guest, signal: AbortSignal): void {
  let openedAt: number | null = null;
  let loadedAt: number | null = null;
  const isDue = (now: number) => self.crossOriginIsolated || now - (loadedAt ?? now) >= answerWithinMs || now - (openedAt ?? now) >= loadWithinMs;
  const look = () => {
    const now = Date.now();
    const isAwaited = guest.open && !guest.answered;
    openedAt = isAwaited ? (openedAt ?? now) : null;
    loadedAt = isAwaited && guest.loaded ? (loadedAt ?? now) : null;
    if (!isAwaited || !isDue(now)) return;
    openedAt = null;
    loadedAt = null;
    void openAlone(guest);
  };
  const timer = setInterval(look, lookIntervalMs);
  signal.addEventListener('abort', () => clearInterval(timer));
}
