import { browser } from '@/lib/browser/browser';
import { contextModel } from '@/lib/state/page/surface/context';

type PictureInPicture = { readonly requestWindow: (size: { readonly width: number; readonly height: number }) => Promise<Window> };

declare global {
  /** See wicg.github.io/document-picture-in-picture; newer than the library's types, and not in every browser. */
  var documentPictureInPicture: PictureInPicture | undefined;
}

/** Whether the browser supports always-on-top windows. */
export const canStayOnTop = (): boolean => globalThis.documentPictureInPicture !== undefined;

/** The always-on-top window that this document keeps open. */
function createOnTop() {
  let onTop: Window | undefined;
  return {
    /** Opens the panel in it, synchronously in an event listener; `closed` is called when it is closed. */
    open: async (closed: () => void): Promise<void> => {
      const opened = await globalThis.documentPictureInPicture?.requestWindow({ width: 420, height: 720 });
      if (opened === undefined) return;
      onTop = opened;
      const frame = opened.document.createElement('iframe');
      frame.src = browser.runtime.getURL(`/${contextModel.nextPage()}`);
      frame.title = 'Plumbline scorecard';
      frame.allow = 'clipboard-write';
      frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0;color-scheme:light dark';
      opened.document.title = 'Plumbline';
      opened.document.documentElement.style.colorScheme = 'light dark';
      opened.document.body.append(frame);
      frame.focus();
      opened.addEventListener('pagehide', closed, { once: true });
    },
    close: (): void => onTop?.close(),
  };
}

/** The always-on-top window of this document's panel. */
export const onTopWindow = createOnTop();
