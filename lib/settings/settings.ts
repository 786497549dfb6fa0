import * as z from 'zod/mini';
import { platforms } from '@/lib/core/interview/platforms';
import { textSizes, themes } from '@/lib/core/panel/look';
import { defaultPlacement, placementSchema } from '@/lib/core/panel/surface';
import { lockBounds } from '@/lib/core/privacy/lock';
import { retentionBounds } from '@/lib/core/privacy/retention';
import { defineSetting, readFields, readWhole } from './setting';

const preferencesSchema = z.object({
  singleKeys: z._default(z.boolean(), true),
  /** Ids of the rubrics that the chooser shows first. */
  favourites: z._default(z.readonly(z.array(z.string())), []),
  /** Where the panel stands beside a call. */
  placement: z._default(placementSchema, defaultPlacement),
  /** What decides between light and dark, and how large text is. */
  theme: z._default(z.enum(themes), 'system'),
  textSize: z._default(z.enum(textSizes), 'standard'),
  /** The id of the rubric that the start form has chosen; null where it is the one used last. */
  defaultRubric: z._default(z.nullable(z.string()), null),
});
/** What a user has chosen for this browser. */
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>;

const sitesSchema = z.object({
  /** Platforms that the user has switched off. */
  off: z._default(z.readonly(z.array(z.enum(platforms))), []),
  /** Match patterns of hosts that the user has added. */
  added: z._default(z.readonly(z.array(z.string())), []),
});
/** At which sites the guest stands. */
export type SiteChoices = Readonly<z.infer<typeof sitesSchema>>;

const nullableText = z._default(z.nullable(z.string()), null);
const interviewerSchema = z.object({ name: nullableText, email: nullableText });

const copiesSchema = z.object({
  /** Every how many days a copy goes to the downloads; null where none does. */
  everyDays: z._default(z.nullable(z.int().check(z.gte(1), z.lte(365))), null),
  /** Whether these copies are encrypted, with a key that the database keeps. */
  isEncrypted: z._default(z.boolean(), false),
  /** When the last copy was made by itself, and the last backup by hand, as wall time in milliseconds; null before the first. */
  copiedAt: z._default(z.nullable(z.number()), null),
  backedUpAt: z._default(z.nullable(z.number()), null),
  /** Why the last copy that was due could not be made; null when it was. */
  problem: z._default(z.nullable(z.enum(['not-allowed', 'not-saved', 'no-key', 'failed'])), null),
});
/** When copies are made by themselves, and when the last was. */
export type CopySettings = Readonly<z.infer<typeof copiesSchema>>;
const retentionSchema = z.object({
  /** How many days after its last activity an interview is due for deletion; null where it never is. */
  days: z._default(z.nullable(z.int().check(z.gte(retentionBounds.least), z.lte(retentionBounds.most))), null),
});
/** How long interviews are kept. */
export type RetentionSettings = Readonly<z.infer<typeof retentionSchema>>;

const lockSchema = z.object({
  /** After how many minutes without a key or pointer everything is hidden; null where it never is. */
  afterMinutes: z._default(z.nullable(z.int().check(z.gte(lockBounds.least), z.lte(lockBounds.most))), null),
  /** Whether it is hidden in a call too, while an interview's clock runs. */
  inCalls: z._default(z.boolean(), false),
  /** What a passphrase is checked by; null where none is asked for. */
  check: z._default(
    z.nullable(z.readonly(z.object({ salt: z.string(), iterations: z.int().check(z.gte(1), z.lte(10_000_000)), hash: z.string() }))),
    null,
  ),
  /** From which wall time in milliseconds on a forgotten passphrase is no longer asked for; null where nobody has forgotten it. */
  releaseAt: z._default(z.nullable(z.number()), null),
});
/** When everything is hidden until it is unlocked. */
export type LockSettings = Readonly<z.infer<typeof lockSchema>>;
const lockStateSchema = z.nullable(z.readonly(z.object({ isLocked: z.boolean(), activeAt: z.number() })));

const remindersSchema = z.object({
  /** Whether the browser was asked whether notifications may be shown. */
  asked: z._default(z.boolean(), false),
  /** The latest reminder that was shown of each interview that is not finished, by the interview's id; times in wall milliseconds. */
  shown: z._default(z.record(z.string(), z.readonly(z.object({ kind: z.enum(['call-ended', 'nearly-up', 'tab-closed']), at: z.number() }))), {}),
});
/** Which reminders were shown. */
export type ReminderSettings = Readonly<z.infer<typeof remindersSchema>>;

/** Where suggestions can come from: this device's own classifier, the browser's language model, or an endpoint of the user's. */
export const suggestionSources = ['device', 'browser', 'endpoint'] as const;
const suggestionsSchema = z.object({
  source: z._default(z.enum(suggestionSources), 'device'),
  /** The address of the user's endpoint up to `/chat/completions`, and what the model is called there; '' where none is set up. Its key is a secret. */
  base: z._default(z.string().check(z.maxLength(2000)), ''),
  model: z._default(z.string().check(z.maxLength(200)), ''),
});
/** Where suggestions come from. */
export type SuggestionSettings = Readonly<z.infer<typeof suggestionsSchema>>;
const launcherSchema = z.object({
  /** The share of the window's height that is above the launcher, at the platforms where the user has moved it: what it must not cover stands elsewhere at each. */
  above: z._default(z.partialRecord(z.enum(platforms), z.number().check(z.gte(0), z.lte(1))), {}),
});
const suggestionViewSchema = z.object({
  /** Whether suggestions are listed as they come; else they are counted, and listed when asked for. */
  areListedLive: z._default(z.boolean(), false),
  /** Whether a draft scorecard is filled beside one's own; else a draft is shown of what is rated already. */
  fillsDraft: z._default(z.boolean(), false),
  /** Notes whose id comes after this one are learned from; '' where none was forgotten. */
  learnsAfter: z._default(z.string(), ''),
});
/** How suggestions are shown, and what is learned from for them. No word of a candidate is in it. */
export type SuggestionView = Readonly<z.infer<typeof suggestionViewSchema>>;

const databaseSchema = z.nullable(z.readonly(z.object({ id: z.string(), since: z.number() })));

/** Every setting, each with its key, its area of the browser's storage, and how it is read. */
export const settings = {
  /** What the user has chosen for this browser. */
  preferences: defineSetting<Preferences>('preferences', 'local', readFields(preferencesSchema)),
  /** At which sites the guest stands. */
  sites: defineSetting<SiteChoices>('sites', 'local', readFields(sitesSchema)),
  /** Who interviews on this device; null fields where nobody has said. */
  interviewer: defineSetting('interviewer', 'local', readFields(interviewerSchema)),
  /** When copies of everything are made by themselves. */
  copies: defineSetting<CopySettings>('copies', 'local', readFields(copiesSchema)),
  /** How long interviews are kept. */
  retention: defineSetting<RetentionSettings>('retention', 'local', readFields(retentionSchema)),
  /** When everything is hidden until it is unlocked. */
  lock: defineSetting<LockSettings>('lock', 'local', readFields(lockSchema)),
  /** Whether everything is locked, and when a key or pointer was used last; null since the browser began. */
  lockState: defineSetting('lock-state', 'session', readWhole(lockStateSchema, null)),
  /** Where suggestions come from. */
  suggestions: defineSetting<SuggestionSettings>('suggestions', 'local', readFields(suggestionsSchema)),
  /** Where the launcher stands. */
  launcher: defineSetting('launcher', 'local', readFields(launcherSchema)),
  /** Which reminders were shown. */
  reminders: defineSetting<ReminderSettings>('reminders', 'local', readFields(remindersSchema)),
  /** How suggestions are shown, and what is learned from for them. */
  suggestionView: defineSetting<SuggestionView>('suggestion-view', 'local', readFields(suggestionViewSchema)),
  /**
   * The database that is known to hold interviews, by its id, and the wall time in milliseconds since when that is known; null before the first
   * interview. It stands with the settings, which outlive cleared site data.
   */
  knownDatabase: defineSetting('known-database', 'local', readWhole(databaseSchema, null)),
  /** The id of the tab in which a panel was loaded last, until the browser closes; null before the first. */
  lastCallTab: defineSetting('last-call-tab', 'session', readWhole(z.nullable(z.number()), null)),
};
