import * as z from 'zod/mini';
import { contexts } from './context';

const name = z.string().check(z.minLength(1), z.maxLength(200));
const sentence = z.string().check(z.maxLength(2000));

/** What a score looks like in behaviour. Scores 1 and 2 share `low`. */
export const anchorsSchema = z.readonly(z.object({ low: sentence, three: sentence, four: sentence, five: sentence }));
/** What a score looks like in behaviour. */
export type AnchorTexts = z.infer<typeof anchorsSchema>;

const forContexts = z.readonly(z.array(z.enum(contexts)));

/** A short, observable thing to tick; for the named contexts, or for all when none is named. */
export const cueSchema = z.readonly(z.object({ text: sentence, contexts: forContexts }));
/** A short, observable thing to tick. */
export type Cue = z.infer<typeof cueSchema>;

/** A question to ask, with its time box in minutes; for the named contexts, or for all when none is named. */
export const questionSchema = z.readonly(
  z.object({
    text: sentence,
    minutes: z.int().check(z.gte(0), z.lte(240)),
    followUps: z.readonly(z.array(sentence).check(z.maxLength(10))),
    contexts: forContexts,
  }),
);
/** A question to ask, with its time box in minutes. */
export type Question = z.infer<typeof questionSchema>;

/** One thing that is assessed. Its weight is an integer from 0 to 1000. */
export const dimensionSchema = z.readonly(
  z.object({
    id: name,
    name,
    weight: z.int().check(z.gte(0), z.lte(1000)),
    anchors: anchorsSchema,
    cues: z.readonly(z.array(cueSchema).check(z.maxLength(20))),
    questions: z.readonly(z.array(questionSchema).check(z.maxLength(20))),
  }),
);
/** One thing that is assessed. */
export type Dimension = z.infer<typeof dimensionSchema>;

const scoreBound = z.int().check(z.gte(1), z.lte(5));

/** A rule whose result is shown beside the score and is never part of it. */
export const ruleSchema = z.union([
  z.readonly(z.object({ rule: z.literal('minimum-count'), count: z.int().check(z.gte(1), z.lte(50)), score: scoreBound })),
  z.readonly(z.object({ rule: z.literal('minimum-score'), dimension: name, score: scoreBound })),
]);
/** A rule whose result is shown beside the score and is never part of it. */
export type Rule = z.infer<typeof ruleSchema>;

/** The levels a rubric can be written for, lowest first. */
export const levels = ['junior', 'mid', 'senior', 'staff'] as const;

/** A rubric: built in, imported or edited. `version` increases with each save. */
export const rubricSchema = z.readonly(
  z.object({
    id: name,
    version: z.int().check(z.gte(1)),
    title: name,
    role: name,
    level: z.enum(levels),
    dimensions: z.readonly(z.array(dimensionSchema).check(z.minLength(1), z.maxLength(50))),
    rules: z.readonly(z.array(ruleSchema).check(z.maxLength(60))),
  }),
);
/** A rubric: built in, imported or edited. */
export type Rubric = z.infer<typeof rubricSchema>;

/** The anchor text of a score. */
export function anchorOf(anchors: AnchorTexts, score: number): string {
  if (score <= 2) return anchors.low;
  if (score === 3) return anchors.three;
  return score === 4 ? anchors.four : anchors.five;
}

/** The anchors in order, each with the scores it stands for. */
export function anchorList(anchors: AnchorTexts): readonly { readonly label: string; readonly scores: readonly number[]; readonly text: string }[] {
  return [
    { label: '1–2', scores: [1, 2], text: anchors.low },
    { label: '3', scores: [3], text: anchors.three },
    { label: '4', scores: [4], text: anchors.four },
    { label: '5', scores: [5], text: anchors.five },
  ];
}

/** A dimension's name up to its first conjunction, for narrow places. */
export const shortName = ({ name }: Pick<Dimension, 'name'>): string => name.split(/ (?:&|and) /)[0] ?? name;

/** A rubric's role without a last word that only names the kind of work, for narrow places. */
export const shortRole = ({ role }: Pick<Rubric, 'role'>): string => role.replace(/ (?:Engineer|Developer)$/, '');
