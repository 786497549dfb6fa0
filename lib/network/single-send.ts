/** Protocols over which a body may be a stream, which the browser reads once and cannot send again. */
const streaming: readonly string[] = ['h2', 'h3'];
const protocols = new Map<string, string>();

const longestWaitMs = 1000;
const waiting = new Map<string, () => void>();
let observer: PerformanceObserver | null = null;

function learn({ name, nextHopProtocol }: PerformanceResourceTiming): void {
  if (nextHopProtocol === '' || !name.startsWith('https:')) return;
  const { origin } = new URL(name);
  protocols.set(origin, nextHopProtocol);
  waiting.get(origin)?.();
}

/** Begins to learn by which protocol each address answers, as far as the browser tells. */
export function watchProtocols(): void {
  if (observer !== null) return;
  observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry instanceof PerformanceResourceTiming) learn(entry);
    performance.clearResourceTimings();
  });
  observer.observe({ type: 'resource' });
}

/** Waits until it is known by which protocol an address answered, a second at most: the browser tells it some time after an answer without a body. */
export async function awaitProtocol(url: string): Promise<void> {
  const { origin, protocol } = new URL(url);
  if (protocol !== 'https:' || protocols.has(origin)) return;
  await new Promise<void>((resolve) => {
    waiting.set(origin, resolve);
    setTimeout(resolve, longestWaitMs);
  });
  waiting.delete(origin);
}

/** Forgets it when a request failed: the next connection may speak another. */
export const forgetProtocol = (url: string): void => void protocols.delete(new URL(url).origin);

/** Whether an address can be sent a body that the browser is not able to repeat by itself when a connection is dropped. */
export const canSendOnce = (url: string): boolean => streaming.includes(protocols.get(new URL(url).origin) ?? '');

/** A text as a body that can be read once. */
export const readOnce = (body: string): { readonly body: ReadableStream; readonly duplex: 'half' } => ({
  body: new Blob([body]).stream(),
  duplex: 'half',
});

/** Refusals by which a server may mean the form of a streamed body, which bears no length, and not what it says. */
export const refusesStream = (status: number): boolean => [400, 411, 415, 422].includes(status);
