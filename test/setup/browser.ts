import type { browser } from 'wxt/browser';

declare global {
  /** Chromium's name of the extension API: browser tests use it within the extension's pages. */
  var chrome: typeof browser;
}

/** What a browser offers to extensions is there when code is loaded; `stubBrowser` says what of it a test has. */
Object.assign(globalThis, { chrome: {} });
