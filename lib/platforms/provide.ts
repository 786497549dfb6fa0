import type { PlatformAdapter } from './adapter';
import { otherSite } from './other-site';

declare global {
  /**
   * In the extension's isolated world of a call page, which the page cannot reach: the adapter of its platform. A script of each platform sets it
   * before the guest starts, so that a page loads only its own.
   */
  var plumblineAdapter: PlatformAdapter | undefined;
}

/** The adapter that was provided to the page's guest, or that of any other site. */
export const findProvided = (): PlatformAdapter => globalThis.plumblineAdapter ?? otherSite;
