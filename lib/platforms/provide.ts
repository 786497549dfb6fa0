import type { PlatformAdapter } from './adapter';
import { other } from './other';

declare global {
  /** In the extension's own world of a call page, which the page cannot reach. */
  var plumblineAdapter: PlatformAdapter | undefined;
}

/** Provides a page's guest with the adapter of its platform. Each platform has a script of its own that does, so that a page gets no other's. */
export function provide(adapter: PlatformAdapter): void {
  globalThis.plumblineAdapter = adapter;
}

/** The adapter that the page's guest was provided with; without one it is any other site. */
export const findProvided = (): PlatformAdapter => globalThis.plumblineAdapter ?? other;
