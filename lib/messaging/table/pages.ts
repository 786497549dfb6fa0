import * as z from 'zod/mini';
import { browserCommands } from '@/lib/core/panel/browser-command';
import { withoutResponse, withResponse } from '../contract';
import { phaseSchema } from './parts';

const done = z.literal(true);
/** The state of a guest. */
export const guestStatusSchema = z.object({ phase: z.nullable(phaseSchema), open: z.boolean() });

/** Worker or pop-up → the guest of a tab. A guest without a call leaves requests about a call unanswered. */
export const toCallPage = {
  'toggle-panel': withResponse({}, done),
  'focus-note': withResponse({}, done),
  /** The answer is 'opened' where no interview is running and the panel is opened instead. */
  'mark-moment': withResponse({}, z.union([done, z.literal('opened')])),
  /** Uses the page as a call, because the user says so, and opens the panel. */
  'use-here': withResponse({}, done),
  /** Removes the guest from the page. */
  leave: withoutResponse({}),
  /** Asks for the guest's state: the phase of its call, null outside of one, and whether its panel is open. */
  look: withResponse({}, guestStatusSchema),
};

/** Worker → panels that are separate pages. */
export const toPanelPage = {
  /** A global shortcut was pressed; the answer is true from a panel that has carried it out. */
  'to-panel-page': withResponse({ command: z.enum(browserCommands) }, z.boolean()),
};

/** Worker ↔ the panels that an earlier version left, over a broadcast channel of the extension. */
export const handOver = {
  /** The panels of these tabs must close. */
  'hand-over': withoutResponse({ tabs: z.array(z.number()) }),
  /** The panel of a tab closes; says whether it was open. */
  'handed-over': withoutResponse({ tab: z.number(), open: z.boolean() }),
};
