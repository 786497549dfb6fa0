import * as z from 'zod/mini';
import { captionKinds } from '@/lib/core/captions/following/line';
import { platforms } from '@/lib/core/interview/platforms';
import { panelLayoutSchema } from '@/lib/core/panel/panel-layout';
import { withoutResponse, withResponse } from '../contract';
import { address, nonce, pageText, phaseSchema, share } from './parts';

// The panel needs these messages for its first render; the rest of the table is loaded with its senders.

/** The longest text in a row of captions; the script reads no more. */
const captionText = z.string().check(z.maxLength(80_000));

/**
 * The space in a page: whether the page can make room, and the corner where a floating panel covers least, as the shares of the free space left of
 * and above it.
 */
export const pageRoomSchema = z.object({ roomy: z.boolean(), x: share, y: share });

/** Framed panel → worker. */
export const fromFramedPanel = {
  /** Redeems the nonce that a framed panel was loaded under, which works once; the answer is whether a guest of the same tab had registered it. */
  'redeem-nonce': withResponse({ nonce }, z.boolean()),
};

/** Guest → panel, over the private port. Every text is copied from the page: untrusted. Wall times are in milliseconds. */
export const toPanel = {
  call: withoutResponse({
    phase: phaseSchema,
    platform: z.enum(platforms),
    /** Identifies the call across rejoins: host and path of its address. */
    call: address,
    /** When joining was seen; null before, and again once the call was left. */
    joinedAt: z.nullable(z.number()),
    /**
     * When the first sign of leaving was seen, or when the last sign of the call disappeared; during the call, a sign that is not confirmed yet.
     * Otherwise null.
     */
    leftAt: z.nullable(z.number()),
    /** The name under which the user joins, from the field before the call; '' when there was none. */
    own: pageText,
    /** Whether the user shares the screen. */
    presenting: z.boolean(),
  }),
  /** The panel is opened, and has the keyboard. */
  focus: withoutResponse({}),
  /** The panel is closed: nothing in it can be seen, or may take the keyboard. */
  closed: withoutResponse({}),
  /** The extension was updated or removed, and the guest can no longer reach it. */
  orphaned: withoutResponse({}),
  /** The panel covers what it must not, and how much space the page has. */
  covers: { request: pageRoomSchema },
  /** Whether the page leaves the panel fully visible: the answer to the `check-cover` with the same number. */
  cover: withoutResponse({ request: z.number(), clear: z.boolean() }),
  /** The page has taken the keyboard focus and keeps it. */
  'focus-taken': withoutResponse({}),
  /** The user marked the moment `at`. */
  mark: withoutResponse({ at: z.number() }),
  /** The captions on the page at the wall time `at`, from the script that reads them. */
  captions: withoutResponse({
    /** Whether they are being read, are off in the call, or were lost. */
    state: z.enum(['reading', 'off', 'lost']),
    kind: z.nullable(z.enum(captionKinds)),
    /** The candidate selector that found them; null where none does. */
    by: z.nullable(pageText),
    /** Changes when another element holds the captions. */
    region: z.number(),
    at: z.number(),
    /** The rows in order. An unchanged row has no words; a null speaker means the speaker of the row before. */
    rows: z.readonly(
      z
        .array(z.object({ key: z.number(), words: z.nullable(z.object({ speaker: z.nullable(pageText), text: captionText })) }))
        .check(z.maxLength(100)),
    ),
  }),
};

/** Panel → guest, over the private port. */
export const toGuest = {
  /** The panel is visible. */
  ready: withoutResponse({}),
  /** The panel closes, and a line beside the launcher says why; '' where that needs no words. */
  close: withoutResponse({ line: z.string() }),
  /** The guest must remove itself: a guest of another version is in the page. */
  leave: withoutResponse({}),
  place: { request: panelLayoutSchema },
  /** The new look and place of the launcher, as a style for its root. */
  launcher: withoutResponse({ look: z.string() }),
  'focus-page': withoutResponse({}),
  /** There is no interview to mark, so the panel must open. */
  open: withoutResponse({}),
  /** A mark is on disk, at this call time in words. */
  marked: withoutResponse({ time: z.string() }),
};

/** Panel → the script that reads captions in the call page, over the same port. */
export const toCaptions = {
  /** Stops reading captions. */
  'stop-captions': withoutResponse({}),
};

/** Panel → the script that watches over it in the call page, over the same port. */
export const toWatch = {
  /** Whether a field with text has the focus, which the page must not take; `typed` where the user has just typed in it. */
  'keep-focus': withoutResponse({ keep: z.boolean(), typed: z.boolean() }),
  /** The user left the panel with a key, so the focus may go. */
  'release-focus': withoutResponse({}),
  /** The focus is gone. */
  'focus-lost': withoutResponse({}),
  /** Asks whether the page leaves the panel fully visible. */
  'check-cover': withoutResponse({ request: z.number() }),
};
