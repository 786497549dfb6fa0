import { createToolbarPin } from '@/lib/state/look/toolbar-pin';

/** Whether the extension's button stands in the browser's toolbar, as this page knows it. */
export const toolbarPin = createToolbarPin();
