import type * as z from 'zod/mini';
import type { MessageOf } from './contract';
import type { guestStatusSchema, toCallPage } from './table/pages';
import type { pageRoomSchema, toCaptions, toGuest, toPanel, toWatch } from './table/panel-line';
import type { fromCallPage, launcherHintSchema, launcherLookSchema } from './table/worker';

/** How much room a page has. */
export type PageRoom = Readonly<z.infer<typeof pageRoomSchema>>;
/** The phase of a guest's call, null outside a call, and whether its panel is open. */
export type GuestStatus = Readonly<z.infer<typeof guestStatusSchema>>;
/** What the guest reports of the call. Every text is copied from the page: untrusted. */
export type CallState = MessageOf<typeof toPanel, 'call'>;
/** A message from the guest, or the script beside it, to the panel. */
export type ToPanel = MessageOf<typeof toPanel>;
/** A message from the panel to its guest. */
export type ToGuest = MessageOf<typeof toGuest>;
/** A message from the panel to the script that watches over it in the call page. */
export type ToWatch = MessageOf<typeof toWatch>;
/** A message from the script that reads captions to the panel. Every text is copied from the page: untrusted. */
export type CaptionsMessage = MessageOf<typeof toPanel, 'captions'>;
/** A message from the panel to that script. */
export type ToCaptions = MessageOf<typeof toCaptions>;
/** A message from the worker or the pop-up to a guest. */
export type ToCallPage = MessageOf<typeof toCallPage>;
/** A message from a guest to the worker. */
export type FromCallPage = MessageOf<typeof fromCallPage>;
/** The look and place of a launcher, as a style. */
export type LauncherLook = Readonly<z.infer<typeof launcherLookSchema>>;
/** What the tooltip of a launcher shows. */
export type LauncherHint = Readonly<z.infer<typeof launcherHintSchema>>;
