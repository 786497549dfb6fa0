/** Protocols over which a body may be a stream, which the browser reads once and cannot send again. */
const streaming: readonly string[] = ['h2', 'h3'];
const protocols = new Map<string, string>();

/** Remembers by which protocol an address answered, as far as the browser tells. */
export function learnProtocol(url: string): void {
  if (!url.startsWith('https:')) return;
  const entry = performance.getEntriesByName(url, 'resource').at(-1);
  const protocol = entry !== undefined && 'nextHopProtocol' in entry ? String(entry.nextHopProtocol) : '';
  if (protocol !== '') protocols.set(new URL(url).origin, protocol);
  performance.clearResourceTimings();
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
