import * as z from 'zod/mini';
import { hastes } from '@/lib/core/delivery/delivery';
import { targetSchema, testResultSchema } from '@/lib/core/delivery/destination';
import { platforms } from '@/lib/core/interview/platforms';
import { commands } from '@/lib/core/panel/command';
import { placeSchema } from '@/lib/core/panel/surface';
import { asks, type MessageOf, tells } from './contract';

/** What a page may say in one text; more is none of what it is asked for. */
const words = z.string().check(z.maxLength(500));
const address = z.string().check(z.maxLength(2000));
const nonce = z.string().check(z.minLength(16), z.maxLength(64));
const done = z.literal(true);

const phaseSchema = z.enum(['lobby', 'in-call', 'perhaps-left', 'left']);

const share = z.number().check(z.gte(0), z.lte(1));
/**
 * How much room a page has: whether it can make any, and the corner where a floating panel covers least, as the shares of the room around it that
 * are left and above of it.
 */
export const pageRoomSchema = z.object({ roomy: z.boolean(), x: share, y: share });

const standSchema = z.object({ phase: z.nullable(phaseSchema), open: z.boolean() });

const query = z.object({ call: z.nullable(address), email: z.nullable(address), name: z.nullable(address) });
const look = { destinationId: z.string() };
const lookUpSchema = z.discriminatedUnion('what', [
  z.object({ ...look, what: z.literal('forms'), target: z.nullable(targetSchema) }),
  z.object({ ...look, what: z.literal('users'), email: address }),
  z.object({ ...look, what: z.literal('targets'), query }),
]);
const lookUpResultSchema = z.union([
  z.object({ ok: z.literal(true), value: z.readonly(z.array(z.unknown())) }),
  z.object({ ok: z.literal(false), reason: z.string() }),
]);

/** Guest → worker. Whoever has taken a page's process over can speak in its guest's name. */
export const fromCallPage = {
  /** Registers the nonce under which a panel is being loaded; answered with the place that the panel has at first. */
  'register-nonce': asks({ nonce }, placeSchema),
  /** The page lets no panel stand in it, so it is to be opened as a page of its own. */
  'open-alone': asks({}, done),
  /** Whether the page hides the launcher, or throws it out again and again; told at each change. */
  hidden: tells({ hidden: z.boolean() }),
};

/** The extension's own documents → worker. */
export const fromOwnPage = {
  /** Burns the nonce that a framed panel was loaded under; answered with whether a guest of the same tab had registered it. */
  'redeem-nonce': asks({ nonce }, z.boolean()),
  /** The outbox has work; answered when the drain is done. */
  poke: asks({ haste: z.enum(hastes) }, done),
  /** Sends scorecard.test to one destination; answered with what it met, in words. */
  'test-destination': asks({ destinationId: z.string() }, testResultSchema),
  /** Looks up forms, users or targets in a destination's system; answered with what was found, or with words. */
  'look-up': { request: lookUpSchema, response: lookUpResultSchema },
  /** Asks for a followed rubric at its address now; answered with whether it is followed. */
  'check-rubric': asks({ subscriptionId: z.string() }, z.boolean()),
};

/** Worker or pop-up → the guest of a tab. A guest without a call does not answer what needs one. */
export const toCallPage = {
  'toggle-panel': asks({}, done),
  'focus-note': asks({}, done),
  /** Answered with 'opened' where no interview runs and the panel is opened instead. */
  'mark-moment': asks({}, z.union([done, z.literal('opened')])),
  /** Takes the page for a call, because the user says so, and opens the panel. */
  'use-here': asks({}, done),
  /** Makes the guest go. */
  leave: tells({}),
  /** How the guest stands: where its call stands, null outside of one, and whether its panel is open. */
  look: asks({}, standSchema),
};

/** Worker → panels that are pages of their own. */
export const toPanelPage = {
  /** A browser-wide key was pressed; answered with true by a panel that has done what it asks for. */
  'to-panel-page': asks({ command: z.enum(commands) }, z.boolean()),
};

/** Guest → panel, over the private port. Every text is as the page shows it: untrusted. Wall times are in milliseconds. */
export const toPanel = {
  call: tells({
    phase: phaseSchema,
    platform: z.enum(platforms),
    /** Identifies the call across rejoins: host and path of its address. */
    call: address,
    /** When joining was seen; null before, and again once the call was left. */
    joinedAt: z.nullable(z.number()),
    /** When the first sign was seen that the call was left, or since when none of it is seen; in the call, that of a sign which does not hold yet. Else null. */
    leftAt: z.nullable(z.number()),
    /** The name under which the user joins, as the field before the call showed it; '' when there was none. */
    own: words,
    /** Whether the user shares the screen. */
    presenting: z.boolean(),
  }),
  focus: tells({}),
  /** The extension was updated or removed under the guest. */
  orphaned: tells({}),
  /** The panel covers what it must not, and the page has so much room. */
  covers: { request: pageRoomSchema, response: z.void() },
  /** Whether the page shows the panel as it is: answers the `check-cover` with the same number. */
  cover: tells({ request: z.number(), clear: z.boolean() }),
  /** The page has taken the keyboard and keeps it. */
  'focus-taken': tells({}),
  /** A mark is made of the moment `at`. */
  mark: tells({ at: z.number() }),
};

/** Panel → guest, over the private port. */
export const toGuest = {
  /** The panel is shown. */
  ready: tells({}),
  close: tells({}),
  /** The guest goes: that of another version has come. */
  leave: tells({}),
  place: { request: placeSchema, response: z.void() },
  'focus-page': tells({}),
  /** There is no interview to mark, so the panel is opened. */
  open: tells({}),
  /** A mark is on disk, at this call time in words. */
  marked: tells({ time: z.string() }),
};

/** Panel → the script that watches over it in the call page, over the same port. */
export const toWatch = {
  /** Whether words are being typed, which the page must not interrupt. */
  'keep-focus': tells({ keep: z.boolean() }),
  /** The user's own key leads out of the panel. */
  'release-focus': tells({}),
  /** The focus is gone. */
  'focus-lost': tells({}),
  /** Asks whether the page shows the panel as it is. */
  'check-cover': tells({ request: z.number() }),
};

/** Worker ↔ the panels that an earlier version left, over a channel of the extension's own origin. */
export const handOver = {
  /** The panels of these tabs are to go. */
  'hand-over': tells({ tabs: z.array(z.number()) }),
  /** The panel of a tab goes, and was open or not. */
  'handed-over': tells({ tab: z.number(), open: z.boolean() }),
};

/** Worker → the page that makes addresses for files, over the line that this page opens. */
export const toBlobPage = {
  /** Asks for an address under which a text of a media type can be downloaded. */
  'make-address': asks({ mediaType: z.string(), text: z.string() }, z.string().check(z.startsWith('blob:'))),
};
/** The name of that line. */
export const blobLine = 'blobs';

/** Where a call stands, as the guest sees it; `perhaps-left` means that there was a call and the page has shown no sign of one for 30 s. */
export type CallPhase = z.infer<typeof phaseSchema>;
/** How much room a page has. */
export type PageRoom = Readonly<z.infer<typeof pageRoomSchema>>;
/** Where the call of a guest stands, null outside a call, and whether its panel is open. */
export type GuestStand = Readonly<z.infer<typeof standSchema>>;
/** What the guest tells its panel about the call. Every text is as the page shows it: untrusted. */
export type CallState = MessageOf<typeof toPanel, 'call'>;
/** What the guest, or the script beside it, tells the panel. */
export type ToPanel = MessageOf<typeof toPanel>;
/** What the panel tells its guest. */
export type ToGuest = MessageOf<typeof toGuest>;
/** What the panel tells the script that watches over it in the call page. */
export type ToWatch = MessageOf<typeof toWatch>;
/** What a guest can be asked for by the worker or the pop-up. */
export type ToCallPage = MessageOf<typeof toCallPage>;
/** What a guest tells the worker or asks it for. */
export type FromCallPage = MessageOf<typeof fromCallPage>;
