import { loads } from '@/components/ui/feedback/lazy';

const waitMs = 60_000;
const betweenLooksMs = 16;

/** Polls the page until something is there, and returns it; throws with its name when it does not appear within a minute. */
export async function until<Found>(look: () => Found | null | undefined | false, what: string): Promise<Found> {
  for (const end = Date.now() + waitMs; Date.now() < end; ) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, betweenLooksMs));
  }
  throw new Error(`Expected ${what} to be shown.`);
}

/** Waits until an element is shown. */
export const shown = (selector: string): Promise<HTMLElement> => until(() => document.querySelector<HTMLElement>(selector), selector);

/** Dispatches a new event of `make` repeatedly until a listener handles it. */
export const untilTaken = (make: () => Event, target: EventTarget = document.body): Promise<true> =>
  until(() => !target.dispatchEvent(make()), 'what takes the event');

const quietLooks = 8;

/**
 * Waits until no part of the page is being loaded, and none has come or gone in several looks: parts that are loaded when they are first shown are
 * there by then. Looks are counted, not time: a thread that stood still did nothing else meanwhile either.
 */
export async function settled(): Promise<void> {
  let quiet = 0;
  const observer = new MutationObserver(() => {
    quiet = 0;
  });
  observer.observe(document.body, { childList: true, subtree: true });
  await until(() => {
    quiet = loads.areUnderWay() ? 0 : quiet + 1;
    return quiet > quietLooks;
  }, 'a page at rest');
  observer.disconnect();
}
