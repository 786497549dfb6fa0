import * as z from 'zod/mini';
import { type OwnSample, type OwnSampleFields, ownSampleSchema } from './own-sample';

const decisionSchema = z.readonly(z.object({ name: z.string(), by: z.nullable(z.string()) }));
const typedSchema = z.readonly(z.object({ name: z.string(), by: z.string() }));

/** What was decided on a name: what stands in its place, or null where it stays. */
export type NameDecision = z.infer<typeof decisionSchema>;
/** What is typed to stand in the place of a name, which is not decided by that. */
export type TypedName = z.infer<typeof typedSchema>;

const written = {
  title: z.string(),
  score: z.nullable(ownSampleSchema.def.innerType.shape.score),
  reasons: z.string(),
  /** The text as it was when it was said to be read; null where that was not said since the last change. */
  readText: z.nullable(z.string()),
};

const namesSchema = {
  /** In the order of deciding. */
  decisions: z.readonly(z.array(decisionSchema)),
  typed: z.readonly(z.array(typedSchema)),
  /** What is typed for a name that was not found. */
  missed: typedSchema,
};

const common = { id: z.string(), /** The id of the document that it is typed in; null for none. */ page: z.nullable(z.string()) };
const { rubric, dimension } = ownSampleSchema.def.innerType.shape;

/** A half-made sample from an interview, as stored while it is made; its text is null while it follows from the notes and the decisions. */
export const newSampleDraftSchema = z.readonly(
  z.object({
    ...{ ...common, interviewId: z.string(), rubric, dimension },
    content: z.readonly(z.object({ ...written, text: z.nullable(z.string()), ...namesSchema })),
  }),
);
/** A half-made sample from an interview. */
export type NewSampleDraft = z.infer<typeof newSampleDraftSchema>;

/** Changes of a sample that are not saved, as stored while they are made; `base` is the sample as it was before. */
export const sampleEditSchema = z.readonly(
  z.object({ ...common, sampleId: z.string(), base: ownSampleSchema, content: z.readonly(z.object({ ...written, text: z.string() })) }),
);
/** Changes of a sample that are not saved. */
export type SampleEdit = z.infer<typeof sampleEditSchema>;

/** What is typed, chosen and decided for a sample that is not saved. */
export type SampleDraft = NewSampleDraft | SampleEdit;
/** What a draft holds. */
export type SampleContent = SampleDraft['content'];
/** What the draft of a new sample holds. */
export type NewSampleContent = NewSampleDraft['content'];
/** What the draft of an edited sample holds. */
export type SampleEditContent = SampleEdit['content'];

/** Whether a draft is of a sample that is not there yet. */
export const isNewSample = (draft: SampleDraft): draft is NewSampleDraft => 'interviewId' in draft;

/** What a new sample's draft holds before anything is typed, chosen or decided. */
export const emptyContent: NewSampleContent = {
  ...{ title: '', score: null, reasons: '', readText: null, text: null, decisions: [], typed: [] },
  missed: { name: '', by: '' },
};

/** What the draft of an edited sample holds before anything is changed. */
export const contentOfSample = ({ title, score, reasons, text }: OwnSample): SampleEditContent => ({ title, score, reasons, readText: null, text });

const partsOf = (content: SampleContent): readonly unknown[] => {
  const { title, score, reasons, readText, text } = content;
  const own = [title, score, reasons, readText, text];
  if (!('decisions' in content)) return own;
  const pairs = (all: readonly NameDecision[]) => all.map(({ name, by }) => [name, by]);
  return [...own, pairs(content.decisions), pairs(content.typed), pairs([content.missed])];
};

/** Whether two contents of the same draft are equal. */
export const isSameSampleContent = (one: SampleContent, other: SampleContent): boolean =>
  JSON.stringify(partsOf(one)) === JSON.stringify(partsOf(other));

const fieldsOf = ({ title, text, score, reasons }: OwnSampleFields): string => JSON.stringify([title, text, score, reasons]);

/** Whether two versions of a sample say the same. */
export const isSameSample = (one: OwnSampleFields, other: OwnSampleFields): boolean => fieldsOf(one) === fieldsOf(other);
