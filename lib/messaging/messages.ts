import type * as z from 'zod/mini';
import type { MessageOf } from './contract';
import type { guestStatusSchema, toCallPage } from './table/pages';
import type { pageRoomSchema, toCaptions, toGuest, toPanel, toWatch } from './table/panel-line';
import type { fromCallPage, launcherHintSchema, launcherLookSchema } from './table/worker';

/** How much room a page has. */
export type PageRoom = Readonly<z.infer<typeof pageRoomSchema>>;
/** Where the call of a guest stands, null outside a call, and whether its panel is open. */
export type GuestStatus = Readonly<z.infer<typeof guestStatusSchema>>;
/** What the guest tells its panel about the call. Every text is as the page shows it: untrusted. */
export type CallState = MessageOf<typeof toPanel, 'call'>;
/** What the guest, or the script beside it, tells the panel. */
export type ToPanel = MessageOf<typeof toPanel>;
/** What the panel tells its guest. */
export type ToGuest = MessageOf<typeof toGuest>;
/** What the panel tells the script that watches over it in the call page. */
export type ToWatch = MessageOf<typeof toWatch>;
/** What the script that reads captions beside the guest tells the panel. Every text is as the page shows it: untrusted. */
export type CaptionsMessage = MessageOf<typeof toPanel, 'captions'>;
/** What the panel tells that script. */
export type ToCaptions = MessageOf<typeof toCaptions>;
/** What a guest can be asked for by the worker or the pop-up. */
export type ToCallPage = MessageOf<typeof toCallPage>;
/** What a guest tells the worker or asks it for. */
export type FromCallPage = MessageOf<typeof fromCallPage>;
/** How a launcher looks and where it stands, as a style. */
export type LauncherLook = Readonly<z.infer<typeof launcherLookSchema>>;
/** What is shown beside a launcher under the pointer. */
export type LauncherHint = Readonly<z.infer<typeof launcherHintSchema>>;
