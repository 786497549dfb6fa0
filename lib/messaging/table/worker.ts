import * as z from 'zod/mini';
import { priorities } from '@/lib/core/delivery/retry';
import { platforms } from '@/lib/core/interview/platforms';
import { modelQuestionSchema, modelReplySchema } from '@/lib/core/language-model/exchange';
import { panelLayoutSchema } from '@/lib/core/panel/panel-layout';
import { withoutResponse, withResponse } from '../contract';
import { address, nonce, share } from './parts';

const done = z.literal(true);

/** The look and place of a launcher, as a style for its root. */
export const launcherLookSchema = z.object({ look: z.string() });
/**
 * The tooltip of a launcher: what a click does, the global shortcut for it ('' for none), the state of the interview ('' for none), and how to move
 * it.
 */
export const launcherHintSchema = z.object({ does: z.string(), key: z.string(), state: z.string(), moves: z.string() });

/** Guest → worker. Anyone who has taken over the page's process can send these in the guest's name. */
export const fromCallPage = {
  /** Registers the nonce under which a panel is being loaded; the answer is the panel's initial placement. */
  'register-nonce': withResponse({ nonce }, panelLayoutSchema),
  /** The page seems to contain no panel, so it must open as a separate page; unanswered where the panel of this guest was admitted. */
  'open-alone': withResponse({}, done),
  /** Whether the page hides the launcher, or removes it again and again; sent at each change. */
  hidden: withoutResponse({ hidden: z.boolean() }),
  /** Asks for the look and place of the launcher of a call, before it is visible. */
  launcher: withResponse({ call: address }, launcherLookSchema),
  /** Asks for the tooltip of the launcher, which is under the pointer or has the focus. */
  'launcher-hint': withResponse({ call: address }, launcherHintSchema),
  /** The user moved the launcher: this share of the window's height is above it. */
  'launcher-moved': withoutResponse({ above: share }),
};

/** The extension's own documents → worker. */
export const fromOwnPage = {
  /** Registers the nonce under which the practice call is loading a panel; answered only to that page. */
  'register-practice': withResponse({ nonce }, done),
  /** The outbox has deliveries; answered when the drain is done. */
  poke: withResponse({ priority: z.enum(priorities) }, done),
  /** A call has ended or continues, or a scorecard is finished: the reminders must be updated; answered when they are. */
  remind: withResponse({}, done),
  /** Reads the team's store now, unless that is under way; answered when it is read. */
  'read-team': withResponse({}, done),
  /** Asks to inject the script that reads captions beside the guest of the asking panel; the answer is whether it reads there. */
  'read-captions': withResponse({ platform: z.enum(platforms) }, z.boolean()),
  /** Requests a subscribed rubric at its address now; the answer is whether there is such a subscription. */
  'check-rubric': withResponse({ subscriptionId: z.string() }, z.boolean()),
  /** Asks the user's model endpoint about one turn; the answer is its unchecked text, or why there is none. */
  'suggest-by-model': withResponse({ question: modelQuestionSchema }, modelReplySchema),
};
