import * as z from 'zod/mini';
import { captionKinds } from '@/lib/core/captions/following/line';
import { platforms } from '@/lib/core/interview/platforms';
import { panelLayoutSchema } from '@/lib/core/panel/panel-layout';
import { withoutResponse, withResponse } from '../contract';
import { address, nonce, pageText, phaseSchema, share } from './parts';

// A panel's first sight needs what stands here; the rest of the table loads with what sends it.

/** What a row of captions may say; the script reads no more of one. */
const captionText = z.string().check(z.maxLength(80_000));

/**
 * How much room a page has: whether it can make any, and the corner where a floating panel covers least, as the shares of the room around it that
 * are left and above of it.
 */
export const pageRoomSchema = z.object({ roomy: z.boolean(), x: share, y: share });

/** A framed panel → worker. */
export const fromFramedPanel = {
  /** Burns the nonce that a framed panel was loaded under; answered with whether a guest of the same tab had registered it. */
  'redeem-nonce': withResponse({ nonce }, z.boolean()),
};

/** Guest → panel, over the private port. Every text is as the page shows it: untrusted. Wall times are in milliseconds. */
export const toPanel = {
  call: withoutResponse({
    phase: phaseSchema,
    platform: z.enum(platforms),
    /** Identifies the call across rejoins: host and path of its address. */
    call: address,
    /** When joining was seen; null before, and again once the call was left. */
    joinedAt: z.nullable(z.number()),
    /** When the first sign was seen that the call was left, or since when none of it is seen; in the call, that of a sign which does not hold yet. Else null. */
    leftAt: z.nullable(z.number()),
    /** The name under which the user joins, as the field before the call showed it; '' when there was none. */
    own: pageText,
    /** Whether the user shares the screen. */
    presenting: z.boolean(),
  }),
  focus: withoutResponse({}),
  /** The extension was updated or removed under the guest. */
  orphaned: withoutResponse({}),
  /** The panel covers what it must not, and the page has so much room. */
  covers: { request: pageRoomSchema },
  /** Whether the page shows the panel as it is: answers the `check-cover` with the same number. */
  cover: withoutResponse({ request: z.number(), clear: z.boolean() }),
  /** The page has taken the keyboard and keeps it. */
  'focus-taken': withoutResponse({}),
  /** A mark is made of the moment `at`. */
  mark: withoutResponse({ at: z.number() }),
  /** What captions the page shows at the wall time `at`, told by the script that reads them. */
  captions: withoutResponse({
    /** Whether they are read, are off in the call, or were read and cannot be found any more. */
    state: z.enum(['reading', 'off', 'lost']),
    kind: z.nullable(z.enum(captionKinds)),
    /** The candidate that found them; null where none does. */
    by: z.nullable(pageText),
    /** Changes with the element that holds them. */
    region: z.number(),
    at: z.number(),
    /** The rows in their order. One that stands as it was told has no words; a null speaker is that of the row before. */
    rows: z.readonly(
      z
        .array(z.object({ key: z.number(), words: z.nullable(z.object({ speaker: z.nullable(pageText), text: captionText })) }))
        .check(z.maxLength(100)),
    ),
  }),
};

/** Panel → guest, over the private port. */
export const toGuest = {
  /** The panel is shown. */
  ready: withoutResponse({}),
  close: withoutResponse({}),
  /** The guest goes: that of another version has come. */
  leave: withoutResponse({}),
  place: { request: panelLayoutSchema },
  /** How the launcher looks from now on, and where it stands, as a style for its root. */
  launcher: withoutResponse({ look: z.string() }),
  'focus-page': withoutResponse({}),
  /** There is no interview to mark, so the panel is opened. */
  open: withoutResponse({}),
  /** A mark is on disk, at this call time in words. */
  marked: withoutResponse({ time: z.string() }),
};

/** Panel → the script that reads captions in the call page, over the same port. */
export const toCaptions = {
  /** Nothing more is to be read. */
  'stop-captions': withoutResponse({}),
};

/** Panel → the script that watches over it in the call page, over the same port. */
export const toWatch = {
  /** Whether words are being typed, which the page must not interrupt. */
  'keep-focus': withoutResponse({ keep: z.boolean() }),
  /** The user's own key leads out of the panel. */
  'release-focus': withoutResponse({}),
  /** The focus is gone. */
  'focus-lost': withoutResponse({}),
  /** Asks whether the page shows the panel as it is. */
  'check-cover': withoutResponse({ request: z.number() }),
};
