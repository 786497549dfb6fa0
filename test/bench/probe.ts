/** What the probe in each document of the page under test has seen; wall milliseconds, or milliseconds since a key went down. */
export type Seen = {
  readonly pointers: number[];
  readonly focuses: number[];
  readonly hosts: number[];
  readonly painted: number[];
  readonly stored: number[];
};

/** Runs in each document before its own scripts: notes when a pointer goes down, a field gets the focus, a key's effect is painted and stored. */
export function probe(): void {
  const seen: Seen = { pointers: [], focuses: [], hosts: [], painted: [], stored: [] };
  Reflect.set(globalThis, 'seen', seen);
  const now = () => performance.timeOrigin + performance.now();
  let key = Number.NaN;
  addEventListener('pointerdown', () => seen.pointers.push(now()), true);
  addEventListener('focusin', ({ target }) => target instanceof Element && target.matches('textarea, input') && seen.focuses.push(now()), true);
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      key = timeStamp;
      afterPaint(() => seen.painted.push(performance.now() - timeStamp));
    },
    true,
  );
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...asked: Parameters<typeof begin>) {
    const transaction = begin.apply(this, asked);
    if (asked[1] === 'readwrite')
      transaction.addEventListener('complete', () => {
        if (!Number.isNaN(key)) seen.stored.push(performance.now() - key);
        key = Number.NaN;
      });
    return transaction;
  };
  if (window.top !== window) return;
  // A host may be there before the page is ready; until then, a div beside the body is no part of the page that is being read.
  const isHost = (node: Node) =>
    node instanceof HTMLDivElement && (document.readyState !== 'loading' || node.parentNode === document.documentElement);
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    if (added.some(isHost)) afterPaint(() => seen.hosts.push(now()));
  }).observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => {
    const stage = document.createElement('section');
    stage.hidden = true;
    for (let count = 0; count < 1000; count++) stage.append(document.createElement('p'));
    document.body.append(stage);
  });
}
