import type { CaptionReader } from '@/lib/platforms/caption-reader';

/** The state of captions in a call page: being read, off in the call, or lost after they were read. */
export type CaptionState = 'reading' | 'off' | 'lost';

/** What one inspection of a page found; `now` is in milliseconds. */
export type CaptionLook = {
  readonly rows: number;
  /** Whether the element that holds captions exists. */
  readonly isThere: boolean;
  /** Whether the page shows that captions are off. */
  readonly isOff: boolean;
  /** The text in that element while no row in it can be read. */
  readonly unread: string;
  readonly now: number;
};

/** The state, and what led to it. */
export type CaptionHealth = {
  readonly state: CaptionState;
  readonly hasRead: boolean;
  readonly goneSince: number | null;
  readonly unread: string;
  /** How often the unreadable text has changed. */
  readonly changes: number;
};

/** Nothing has been seen yet. */
export const unseenCaptions: CaptionHealth = { state: 'off', hasRead: false, goneSince: null, unread: '', changes: 0 };

/** After so many changes, unreadable text counts as captions in an unknown form. */
const changesUntilLost = 5;

function whereThere(before: CaptionHealth, { unread }: CaptionLook): CaptionHealth {
  const changes = before.changes + (unread !== '' && unread !== before.unread ? 1 : 0);
  const state = changes >= changesUntilLost ? 'lost' : before.hasRead ? 'reading' : 'off';
  return { ...before, state, goneSince: null, unread, changes };
}

/**
 * The state after an inspection. Captions are lost when the text of their element changes but contains no row. When their element has been absent for
 * long after something was read there, they are off, or lost on a platform that keeps it even then.
 */
export function nextHealth(before: CaptionHealth, look: CaptionLook, reader: Pick<CaptionReader, 'absentMs' | 'absent'>): CaptionHealth {
  const { rows, isThere, isOff, now } = look;
  if (rows > 0) return { ...unseenCaptions, state: 'reading', hasRead: true };
  if (isOff) return unseenCaptions;
  if (isThere) return whereThere(before, look);
  const goneSince = before.goneSince ?? now;
  return { ...before, goneSince, state: before.hasRead && now - goneSince >= reader.absentMs ? reader.absent : before.state };
}
