import * as z from 'zod/mini';
import { browserCommands } from '@/lib/core/panel/browser-command';
import { withoutResponse, withResponse } from '../contract';
import { phaseSchema } from './parts';

const done = z.literal(true);
/** How a guest stands. */
export const guestStatusSchema = z.object({ phase: z.nullable(phaseSchema), open: z.boolean() });

/** Worker or pop-up → the guest of a tab. A guest without a call does not answer what needs one. */
export const toCallPage = {
  'toggle-panel': withResponse({}, done),
  'focus-note': withResponse({}, done),
  /** Answered with 'opened' where no interview runs and the panel is opened instead. */
  'mark-moment': withResponse({}, z.union([done, z.literal('opened')])),
  /** Takes the page for a call, because the user says so, and opens the panel. */
  'use-here': withResponse({}, done),
  /** Makes the guest go. */
  leave: withoutResponse({}),
  /** How the guest stands: where its call stands, null outside of one, and whether its panel is open. */
  look: withResponse({}, guestStatusSchema),
};

/** Worker → panels that are pages of their own. */
export const toPanelPage = {
  /** A browser-wide key was pressed; answered with true by a panel that has done what it asks for. */
  'to-panel-page': withResponse({ command: z.enum(browserCommands) }, z.boolean()),
};

/** Worker ↔ the panels that an earlier version left, over a channel of the extension's own origin. */
export const handOver = {
  /** The panels of these tabs are to go. */
  'hand-over': withoutResponse({ tabs: z.array(z.number()) }),
  /** The panel of a tab goes, and was open or not. */
  'handed-over': withoutResponse({ tab: z.number(), open: z.boolean() }),
};
