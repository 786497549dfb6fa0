import type { CaptionsMessage } from '@/lib/messaging/messages';
import { type CaptionReader, type FoundSource, findSource, showsOff } from '@/lib/platforms/caption-reader';
import { wordsIn } from '@/lib/platforms/row-words';
import { type CaptionHealth, nextHealth, unseenCaptions } from './caption-state';
import { createRowTeller } from './shown-rows';

/**
 * How long changes are collected before they are read and reported, which costs far more than reading, in milliseconds: for rows that stay visible,
 * and for words or messages that soon disappear.
 */
const gatherMs = { rows: 200, list: 200, window: 100, messages: 100 } as const;
/** After a long report the next reading waits longer, by a millisecond for so many UTF-16 code units: no talk changes as much at once. */
const lengthPerMs = 400;
/** After so long without a reading a change is read immediately, even where the browser slows down the timers of a hidden page, in milliseconds. */
const quietMs = 1000;
/** How often the page is searched for captions, in milliseconds. */
const lookIntervalMs = 500;
/** How often a better place is searched for while one is known, in inspections. */
const looksPerSearch = 4;

type Watch = {
  readonly reader: CaptionReader;
  /** The document of the call; it may change when a frame in the page loads. */
  readonly findPage: () => Document;
  readonly post: (message: CaptionsMessage) => void;
};

/** Observes the element that holds captions and its ancestors, to notice at once when the page replaces it. */
function observePlace(observer: MutationObserver, found: FoundSource | null, around: readonly Element[]): void {
  observer.disconnect();
  for (const element of around) observer.observe(element, { childList: true });
  if (found === null) return;
  if (found.root.parentElement !== null) observer.observe(found.root.parentElement, { childList: true });
  observer.observe(found.root, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['class', 'hidden'] });
}

/**
 * Reports the captions of a page to the panel, at most ten times a second however fast they change, and their state, until the signal aborts. The
 * first message contains everything on the page.
 */
export function watchCaptions({ reader, findPage, post }: Watch, signal: AbortSignal): void {
  // No later reading in this browser uses these numbers again, so the panel never confuses two elements.
  let region = Date.now();
  const tell = createRowTeller(region * 1000);
  let found: FoundSource | null = null;
  let around: readonly Element[] = [];
  let health: CaptionHealth = unseenCaptions;
  let hasTold = false;
  let readAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;
  /** How long it is waited since the last look, at least, in milliseconds. */
  let pauseMs = 0;

  function search(page: Document): void {
    const next = findSource(page, reader);
    const parts = reader.around === '' ? [] : [...page.querySelectorAll(reader.around)];
    const isSame = next?.root === found?.root && parts.length === around.length && parts.every((part, index) => part === around[index]);
    if (next?.root !== found?.root) region++;
    [found, around] = [next, parts];
    if (!isSame) observePlace(observer, found, around);
  }

  function read(): void {
    clearTimeout(timer);
    timer = undefined;
    readAt = performance.now();
    const page = findPage();
    if (!found?.root.isConnected || found.root.ownerDocument !== page) search(page);
    const rows = found?.source.readRows(found.root) ?? [];
    const isOff = rows.length === 0 && showsOff(page, reader);
    const unread = rows.length === 0 ? wordsIn(found?.root) : '';
    const before = health;
    health = nextHealth(before, { rows: rows.length, isThere: found !== null, isOff, unread, now: Date.now() }, reader);
    const told = tell(rows);
    pauseMs = told.length / lengthPerMs;
    if (!told.isChanged && before.state === health.state && hasTold) return;
    hasTold = true;
    const { state } = health;
    post({ type: 'captions', state, kind: found?.source.kind ?? null, by: found?.by ?? null, region, at: Date.now(), rows: told.rows });
  }

  const observer = new MutationObserver(() => {
    if (performance.now() - readAt >= Math.max(quietMs, pauseMs)) read();
    else timer ??= setTimeout(read, Math.max(pauseMs, gatherMs[found?.source.kind ?? 'rows']));
  });
  const interval = setInterval(() => {
    const isThere = found?.root.isConnected === true;
    // The known place reports its changes by itself; a better place does not, nor does one that was quiet for long.
    if (isThere && ++looks % looksPerSearch !== 0) return;
    search(findPage());
    read();
  }, lookIntervalMs);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(interval);
    clearTimeout(timer);
  });
  read();
}
