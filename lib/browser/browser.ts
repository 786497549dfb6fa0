declare module 'wxt/browser' {
  interface WxtRuntime {
    /** The address of a file of the extension: `path` is its path, with a query or a fragment if need be. */
    getURL(path: string): string;
  }
}

/** What the browser offers to extensions, and its types. A build for Chromium writes the name it has there in place of this. */
export { type Browser, browser } from 'wxt/browser';
