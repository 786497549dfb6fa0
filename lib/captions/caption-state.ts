/** How captions stand in a call page: they are read, are off in the call, or were read and cannot be any more. */
export type CaptionState = 'reading' | 'off' | 'lost';

/** What one look at a page found; `now` is in milliseconds. */
export type CaptionLook = {
  readonly rows: number;
  /** Whether the place is there in which captions stand. */
  readonly isThere: boolean;
  /** Whether the page shows that captions are switched off. */
  readonly isOff: boolean;
  /** What stands in that place while no row of it can be read. */
  readonly unread: string;
  readonly now: number;
};

/** The state with what led to it. */
export type CaptionHealth = {
  readonly state: CaptionState;
  readonly hasRead: boolean;
  readonly goneSince: number | null;
  readonly unread: string;
  /** How often unread words have changed. */
  readonly changes: number;
};

/** Nothing is seen yet. */
export const unseenCaptions: CaptionHealth = { state: 'off', hasRead: false, goneSince: null, unread: '', changes: 0 };

/** How often words that cannot be read change until they count as captions of another form. */
const changesUntilLost = 5;

function whereThere(before: CaptionHealth, { unread }: CaptionLook): CaptionHealth {
  const changes = before.changes + (unread !== '' && unread !== before.unread ? 1 : 0);
  const state = changes >= changesUntilLost ? 'lost' : before.hasRead ? 'reading' : 'off';
  return { ...before, state, goneSince: null, unread, changes };
}

/**
 * How captions stand after a look. They are lost where their place has been away for `absentMs` after something was read there, though nothing says
 * that they were switched off, or where what stands there changes and is no row.
 */
export function nextHealth(before: CaptionHealth, look: CaptionLook, absentMs: number): CaptionHealth {
  const { rows, isThere, isOff, now } = look;
  if (rows > 0) return { ...unseenCaptions, state: 'reading', hasRead: true };
  if (isOff) return unseenCaptions;
  if (isThere) return whereThere(before, look);
  const goneSince = before.goneSince ?? now;
  return { ...before, goneSince, state: before.hasRead && now - goneSince >= absentMs ? 'lost' : before.state };
}
