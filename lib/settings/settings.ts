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
  /** The placement of the panel beside a call. */
  placement: z._default(placementSchema, defaultPlacement),
  /** What decides between light and dark, and how large text is. */
  theme: z._default(z.enum(themes), 'system'),
  textSize: z._default(z.enum(textSizes), 'standard'),
  /** The id of the start form's default rubric; null for the last used one. */
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
/** The sites on which the guest appears. */
export type SiteChoices = Readonly<z.infer<typeof sitesSchema>>;

const nullableText = z._default(z.nullable(z.string()), null);
const interviewerSchema = z.object({ name: nullableText, email: nullableText });

/** Why a due copy could not be made. */
const copyProblems = [
  'not-allowed',
  'not-saved',
  'no-key',
  'failed',
  'no-folder',
  'folder-asks',
  'folder-gone',
  'folder-full',
  'folder-failed',
] as const;
const copiesSchema = z.object({
  /** The interval of automatic copies, in days; null for none. */
  everyDays: z._default(z.nullable(z.int().check(z.gte(1), z.lte(365))), null),
  /** The name of the picked folder that they go to, which is in the database; null for the downloads folder. */
  folder: z._default(z.nullable(z.string()), null),
  /** Whether these copies are encrypted, with a key in the database. */
  isEncrypted: z._default(z.boolean(), false),
  /** When the last automatic copy and the last manual backup were made, in wall-clock milliseconds; null before the first. */
  copiedAt: z._default(z.nullable(z.number()), null),
  backedUpAt: z._default(z.nullable(z.number()), null),
  /** Why the last due copy could not be made; null when it was. */
  problem: z._default(z.nullable(z.enum(copyProblems)), null),
});
/** When automatic copies are made, and when the last was. */
export type CopySettings = Readonly<z.infer<typeof copiesSchema>>;
const retentionSchema = z.object({
  /** How many days after its last activity an interview is due for deletion; null for never. */
  days: z._default(z.nullable(z.int().check(z.gte(retentionBounds.least), z.lte(retentionBounds.most))), null),
});
/** How long interviews are kept. */
export type RetentionSettings = Readonly<z.infer<typeof retentionSchema>>;

const lockSchema = z.object({
  /** After how many minutes without input everything is locked; null for never. */
  afterMinutes: z._default(z.nullable(z.int().check(z.gte(lockBounds.least), z.lte(lockBounds.most))), null),
  /** Whether the lock also applies in a call while an interview's clock runs. */
  inCalls: z._default(z.boolean(), false),
  /** The check of the passphrase; null where none is needed. */
  check: z._default(
    z.nullable(z.readonly(z.object({ salt: z.string(), iterations: z.int().check(z.gte(1), z.lte(10_000_000)), hash: z.string() }))),
    null,
  ),
  /** The wall time in milliseconds from which a forgotten passphrase is no longer needed; null where nobody has forgotten it. */
  releaseAt: z._default(z.nullable(z.number()), null),
});
/** The settings of the lock. */
export type LockSettings = Readonly<z.infer<typeof lockSchema>>;
const lockStateSchema = z.nullable(z.readonly(z.object({ isLocked: z.boolean(), activeAt: z.number() })));

const remindersSchema = z.object({
  /** Whether the user was asked for permission to show notifications. */
  asked: z._default(z.boolean(), false),
  /** The last reminder shown for each unfinished interview, by its id; times in wall milliseconds. */
  shown: z._default(z.record(z.string(), z.readonly(z.object({ kind: z.enum(['call-ended', 'nearly-up', 'tab-closed']), at: z.number() }))), {}),
});
/** Which reminders were shown. */
export type ReminderSettings = Readonly<z.infer<typeof remindersSchema>>;

/** The sources of suggestions: this device's own classifier, the browser's language model, or an endpoint of the user's. */
export const suggestionSources = ['device', 'browser', 'endpoint'] as const;
const suggestionsSchema = z.object({
  source: z._default(z.enum(suggestionSources), 'device'),
  /** The address of the user's endpoint up to `/chat/completions`, and its name for the model; '' where none is set up. The key is a secret. */
  base: z._default(z.string().check(z.maxLength(2000)), ''),
  model: z._default(z.string().check(z.maxLength(200)), ''),
});
/** Where suggestions come from. */
export type SuggestionSettings = Readonly<z.infer<typeof suggestionsSchema>>;
const launcherSchema = z.object({
  /**
   * The share of the window's height above the launcher, by platform, where the user has moved it: each platform has other things that it must not
   * cover.
   */
  above: z._default(z.partialRecord(z.enum(platforms), z.number().check(z.gte(0), z.lte(1))), {}),
});
const suggestionViewSchema = z.object({
  /** Whether suggestions are listed as they arrive; otherwise they are counted, and listed on request. */
  areListedLive: z._default(z.boolean(), false),
  /** Whether a draft scorecard is shown for every dimension; otherwise only for rated ones. */
  fillsDraft: z._default(z.boolean(), false),
  /** The classifier learns from notes with ids after this one; '' where none was forgotten. */
  learnsAfter: z._default(z.string(), ''),
});
/** How suggestions are shown, and what the classifier learns from. It holds no words of a candidate. */
export type SuggestionView = Readonly<z.infer<typeof suggestionViewSchema>>;

const databaseSchema = z.nullable(z.readonly(z.object({ id: z.string(), since: z.number() })));

/** Every setting, each with its key, its area of the browser's storage, and how it is read. */
export const settings = {
  /** The user's choices for this browser. */
  preferences: defineSetting<Preferences>('preferences', 'local', readFields(preferencesSchema)),
  /** The sites on which the guest appears. */
  sites: defineSetting<SiteChoices>('sites', 'local', readFields(sitesSchema)),
  /** The interviewer on this device; null fields where unknown. */
  interviewer: defineSetting('interviewer', 'local', readFields(interviewerSchema)),
  /** The settings of automatic copies. */
  copies: defineSetting<CopySettings>('copies', 'local', readFields(copiesSchema)),
  /** How long interviews are kept. */
  retention: defineSetting<RetentionSettings>('retention', 'local', readFields(retentionSchema)),
  /** The settings of the lock. */
  lock: defineSetting<LockSettings>('lock', 'local', readFields(lockSchema)),
  /** Whether everything is locked, and the time of the last key or pointer use; null since the browser's start. */
  lockState: defineSetting('lock-state', 'session', readWhole(lockStateSchema, null)),
  /** The source of suggestions. */
  suggestions: defineSetting<SuggestionSettings>('suggestions', 'local', readFields(suggestionsSchema)),
  /** The place of the launcher. */
  launcher: defineSetting('launcher', 'local', readFields(launcherSchema)),
  /** The reminders that were shown. */
  reminders: defineSetting<ReminderSettings>('reminders', 'local', readFields(remindersSchema)),
  /** How suggestions are shown, and what the classifier learns from. */
  suggestionView: defineSetting<SuggestionView>('suggestion-view', 'local', readFields(suggestionViewSchema)),
  /**
   * The id of the database that holds interviews, and since when that is known, in wall-clock milliseconds; null before the first interview. It is a
   * setting, because settings survive clearing the site data.
   */
  knownDatabase: defineSetting('known-database', 'local', readWhole(databaseSchema, null)),
  /** The id of the tab that loaded a panel last, until the browser closes; null before the first. */
  lastCallTab: defineSetting('last-call-tab', 'session', readWhole(z.nullable(z.number()), null)),
};
