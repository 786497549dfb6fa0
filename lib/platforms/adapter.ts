import type { Platform } from '@/lib/core/interview';

/** Where a page stands: outside any call, before it, in it, on the way from one of its rooms to another, or after it. */
export type PagePhase = 'none' | 'lobby' | 'in-call' | 'moving' | 'left';

/** What is known of one call platform. The only place that knows how its pages look. */
export type PlatformAdapter = {
  readonly platform: Platform;
  /** Whether the address is of this platform. */
  readonly matches: (url: URL) => boolean;
  /** The call's address without what varies between joins; null outside a call's address. */
  readonly findCall: (url: URL) => string | null;
  /** Where the page stands, at an address for which findCall found a call. */
  readonly phase: (page: Document) => PagePhase;
  /** The other participant's self-typed name, or '' when unknown. */
  readonly candidate: (page: Document) => string;
  /** The document that holds the call. */
  readonly callDocument: (page: Document) => Document;
};

/** The first element that one of the selectors finds, in their order; null when none does. */
export function findFirst(page: Document, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = page.querySelector(selector);
    if (found !== null) return found;
  }
  return null;
}
