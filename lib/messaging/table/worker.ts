import * as z from 'zod/mini';
import { priorities } from '@/lib/core/delivery/retry';
import { targetSchema, testResultSchema } from '@/lib/core/delivery/target-schema';
import { platforms } from '@/lib/core/interview/platforms';
import { modelQuestionSchema, modelReplySchema } from '@/lib/core/language-model/exchange';
import { panelLayoutSchema } from '@/lib/core/panel/panel-layout';
import { withoutResponse, withResponse } from '../contract';
import { address, nonce, share } from './parts';

const done = z.literal(true);

const query = z.object({ call: z.nullable(address), email: z.nullable(address), name: z.nullable(address) });
const look = { destinationId: z.string() };
const lookUpSchema = z.union([
  z.object({ ...look, what: z.literal('forms'), target: z.nullable(targetSchema) }),
  z.object({ ...look, what: z.literal('users'), email: address }),
  z.object({ ...look, what: z.literal('targets'), query }),
]);
const lookUpResultSchema = z.union([
  z.object({ ok: z.literal(true), value: z.readonly(z.array(z.unknown())) }),
  z.object({ ok: z.literal(false), reason: z.string() }),
]);

/** How a launcher looks and where it stands, as a style for its root. */
export const launcherLookSchema = z.object({ look: z.string() });
/** What is shown beside a launcher: what a press does, the browser-wide key for it ('' for none), how the interview stands ('' for none), and how it is moved. */
export const launcherHintSchema = z.object({ does: z.string(), key: z.string(), state: z.string(), moves: z.string() });

/** Guest → worker. Whoever has taken a page's process over can speak in its guest's name. */
export const fromCallPage = {
  /** Registers the nonce under which a panel is being loaded; answered with the place that the panel has at first. */
  'register-nonce': withResponse({ nonce }, panelLayoutSchema),
  /** The page lets no panel stand in it, so it is to be opened as a page of its own. */
  'open-alone': withResponse({}, done),
  /** Whether the page hides the launcher, or throws it out again and again; told at each change. */
  hidden: withoutResponse({ hidden: z.boolean() }),
  /** Asks how the launcher looks at a call and where it stands, before it is seen. */
  launcher: withResponse({ call: address }, launcherLookSchema),
  /** Asks what is to be shown beside the launcher, which is under the pointer or in focus. */
  'launcher-hint': withResponse({ call: address }, launcherHintSchema),
  /** The user has put the launcher elsewhere: this share of the window's height is above it. */
  'launcher-moved': withoutResponse({ above: share }),
};

/** The extension's own documents → worker. */
export const fromOwnPage = {
  /** Registers the nonce under which the practice call is loading a panel; answered to that page alone. */
  'register-practice': withResponse({ nonce }, done),
  /** The outbox has work; answered when the drain is done. */
  poke: withResponse({ priority: z.enum(priorities) }, done),
  /** A call has ended, goes on again, or a scorecard is finished: what is due, and when, is to be looked up; answered when it is. */
  remind: withResponse({}, done),
  /** Sends scorecard.test to one destination; answered with what it met, in words. */
  'test-destination': withResponse({ destinationId: z.string() }, testResultSchema),
  /** Looks up forms, users or targets in a destination's system; answered with what was found, or with words. */
  'look-up': { request: lookUpSchema, response: lookUpResultSchema },
  /** Has the script that reads captions put beside the guest of the panel that asks; answered with whether it reads there. */
  'read-captions': withResponse({ platform: z.enum(platforms) }, z.boolean()),
  /** Asks for a followed rubric at its address now; answered with whether it is followed. */
  'check-rubric': withResponse({ subscriptionId: z.string() }, z.boolean()),
  /** Asks the endpoint that the user has set up about one turn; answered with what it says, unchecked, or why it says nothing. */
  'suggest-by-model': withResponse({ question: modelQuestionSchema }, modelReplySchema),
};
