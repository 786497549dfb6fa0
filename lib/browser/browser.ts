declare module 'wxt/browser' {
  interface WxtRuntime {
    /** The address of a file of the extension: `path` is its path, with a query or a fragment if need be. */
    getURL(path: string): string;
  }
}

/** The browser's extension API and its types. A Chromium build replaces it by the global name there. */
export { type Browser, browser } from 'wxt/browser';
