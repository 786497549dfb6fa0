import * as z from 'zod/mini';
import { decisions, participantSchema, settlingWays } from './entries';

const evidence = z.object({ form: z.literal('evidence'), scorecardId: z.string(), dimension: z.string(), text: z.string() });
const settlement = z.object({
  form: z.literal('settlement'),
  dimension: z.string(),
  how: z.enum(settlingWays),
  reason: z.string(),
  /** When the follow-up begins, in wall-clock milliseconds; null where nothing was entered. */
  startsAt: z.nullable(z.number()),
});
const decision = z.object({
  form: z.literal('decision'),
  decision: z.nullable(z.enum(decisions)),
  reasons: z.string(),
  /** The people whose boxes are ticked. */
  present: z.readonly(z.array(participantSchema)),
  /** Other names, one a line. */
  others: z.string(),
});
const contentSchema = z.readonly(z.union([evidence, settlement, decision]));

/** What is typed and chosen in a form of a debrief that was not recorded yet. */
export type DraftContent = z.infer<typeof contentSchema>;
/** What is typed as evidence beside a rating. */
export type EvidenceContent = Extract<DraftContent, { form: 'evidence' }>;
/** What is typed and chosen in the form that settles a disagreement. */
export type SettlementContent = Extract<DraftContent, { form: 'settlement' }>;
/** What is typed and chosen in the form of the decision. */
export type DecisionContent = Extract<DraftContent, { form: 'decision' }>;

/** Unsaved text of a form of a debrief, as stored while it is typed; `page` is the id of the document that it is typed in. */
export const debriefDraftSchema = z.readonly(z.object({ id: z.string(), debriefId: z.string(), page: z.string(), content: contentSchema }));
/** Unsaved text of a form of a debrief. */
export type DebriefDraft = z.infer<typeof debriefDraftSchema>;

/** A form of a debrief: `ids` are all that its dimension has, one of which a draft names. */
export type DraftForm =
  | { readonly form: 'evidence'; readonly scorecardId: string; readonly ids: readonly string[] }
  | { readonly form: 'settlement'; readonly ids: readonly string[] }
  | { readonly form: 'decision' };

/** Whether a draft's content was typed in a form. */
export function isOfForm(content: DraftContent, wanted: DraftForm): boolean {
  if (content.form === 'decision' || wanted.form === 'decision') return content.form === wanted.form;
  if (content.form !== wanted.form || !wanted.ids.includes(content.dimension)) return false;
  return content.form === 'settlement' || (wanted.form === 'evidence' && content.scorecardId === wanted.scorecardId);
}

const partsOf = (content: DraftContent): readonly unknown[] => {
  if (content.form === 'evidence') return [content.scorecardId, content.text];
  if (content.form === 'settlement') return [content.how, content.reason, content.startsAt];
  return [content.decision, content.reasons, content.present.map(({ name, email }) => [name, email]), content.others];
};

/** Whether two contents of the same form say the same. */
export const isSameContent = (one: DraftContent, other: DraftContent): boolean =>
  one.form === other.form && JSON.stringify(partsOf(one)) === JSON.stringify(partsOf(other));

/** The sentences of a draft, for reading where no form shows them; empty where only something was chosen. */
export function wordsOf(content: DraftContent): string {
  if (content.form === 'evidence') return content.text;
  if (content.form === 'settlement') return content.reason;
  return [content.reasons, content.others].filter((text) => text.trim() !== '').join('\n');
}
