import type { PlatformAdapter } from './adapter';
import { otherSite } from './other-site';

declare global {
  /**
   * In the extension's own world of a call page, which the page cannot reach: the adapter of its platform. A script of each platform sets it before
   * the guest starts, so that a page gets no other's.
   */
  var plumblineAdapter: PlatformAdapter | undefined;
}

/** The adapter that the page's guest was provided with; without one it is any other site. */
export const findProvided = (): PlatformAdapter => globalThis.plumblineAdapter ?? otherSite;
