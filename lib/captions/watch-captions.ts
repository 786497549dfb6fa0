import type { CaptionsMessage } from '@/lib/messaging/messages';
import { type CaptionReader, type FoundSource, findSource, showsOff } from '@/lib/platforms/caption-reader';
import { wordsIn } from '@/lib/platforms/row-words';
import { type CaptionHealth, nextHealth, unseenCaptions } from './caption-state';
import { createRowTeller } from './shown-rows';

/**
 * How long changes are gathered before they are read and handed over, which costs far more than reading, in milliseconds: where rows stay in sight, and
 * where words or messages soon go out of it.
 */
const gatherMs = { rows: 200, list: 200, window: 100, messages: 100 } as const;
/** After so long without a reading a change is read at once, also where the browser slows the timers of a page that is not seen, in milliseconds. */
const quietMs = 1000;
/** How often the place of captions is looked for, in milliseconds. */
const lookIntervalMs = 500;
/** How often a better place is looked for while one is there, in looks. */
const looksPerSearch = 4;

type Watch = {
  readonly reader: CaptionReader;
  /** The document of the call, which may be another one after a frame in the page has loaded. */
  readonly findPage: () => Document;
  readonly post: (message: CaptionsMessage) => void;
};

/** Watches what holds captions, and what that stands in, which tells at once when the page puts another in its place. */
function observePlace(observer: MutationObserver, found: FoundSource | null, around: readonly Element[]): void {
  observer.disconnect();
  for (const element of around) observer.observe(element, { childList: true });
  if (found === null) return;
  if (found.root.parentElement !== null) observer.observe(found.root.parentElement, { childList: true });
  observer.observe(found.root, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['class', 'hidden'] });
}

/**
 * Tells the panel what captions a page shows, at most ten times a second however fast they change, and how they stand, until the signal aborts.
 * The first message tells all that is shown.
 */
export function watchCaptions({ reader, findPage, post }: Watch, signal: AbortSignal): void {
  // No later reading in this browser uses these numbers again, so the panel never takes one element for another.
  let region = Date.now();
  const tell = createRowTeller(region * 1000);
  let found: FoundSource | null = null;
  let around: readonly Element[] = [];
  let health: CaptionHealth = unseenCaptions;
  let hasTold = false;
  let readAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;

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
    health = nextHealth(before, { rows: rows.length, isThere: found !== null, isOff, unread, now: Date.now() }, reader.absentMs);
    const told = tell(rows);
    if (!told.isChanged && before.state === health.state && hasTold) return;
    hasTold = true;
    const { state } = health;
    post({ type: 'captions', state, kind: found?.source.kind ?? null, by: found?.by ?? null, region, at: Date.now(), rows: told.rows });
  }

  const observer = new MutationObserver(() => {
    if (performance.now() - readAt >= quietMs) read();
    else timer ??= setTimeout(read, gatherMs[found?.source.kind ?? 'rows']);
  });
  const interval = setInterval(() => {
    const isThere = found?.root.isConnected === true;
    // What stands there tells of its changes by itself; only a better place does not, nor one that was seen for long without any.
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
