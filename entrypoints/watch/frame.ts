import type { Guest } from '../call.content/guest';

/** The panel's frame; null while there is none. */
export const findFrame = ({ root }: Guest): HTMLIFrameElement | null => root?.querySelector('iframe') ?? null;
