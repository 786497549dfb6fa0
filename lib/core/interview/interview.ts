import * as z from 'zod/mini';
import { contexts } from '@/lib/core/rubric/context';
import { rubricSchema } from '@/lib/core/rubric/rubric';
import { platforms } from './platforms';

/** The scores a dimension can get, lowest first. */
export const scores = [1, 2, 3, 4, 5] as const;

/** A rating: an integer score, or the explicit statement that the dimension was not assessed. */
export const ratingValueSchema = z.union([z.literal(scores), z.literal('not-assessed')]);
/** A rating: an integer score, or the explicit statement that the dimension was not assessed. */
export type RatingValue = z.infer<typeof ratingValueSchema>;

/** The recommendations, most negative first; there is no middle. */
export const recommendations = ['strong-no', 'no', 'yes', 'strong-yes'] as const;
/** The recommendations as people say them. */
export const recommendationLabels: Readonly<Record<string, string>> = { 'strong-no': 'Strong no', no: 'No', yes: 'Yes', 'strong-yes': 'Strong yes' };
/** The interviewer's own choice. */
export type Recommendation = (typeof recommendations)[number];

/** A call platform, as the wire format names it. */
export type Platform = (typeof platforms)[number];

const id = z.string().check(z.minLength(1), z.maxLength(200));
const wallClock = z.number().check(z.gte(0));

const stance = z.nullable(z.enum(['for', 'against', 'revisit']));

const known = z.nullable(z.string().check(z.minLength(1), z.maxLength(2000)));

/** The longest brief and link of a candidate, in characters, and the most links. */
export const briefBounds = { brief: 4000, link: 2000, links: 10 } as const;
const briefText = z.string().check(z.maxLength(briefBounds.brief));
const ownLinks = z.readonly(z.array(z.string().check(z.maxLength(briefBounds.link))).check(z.maxLength(briefBounds.links)));

/** What was known before the call; null where unknown. The link is that of the invitation. */
export const preparationSchema = z.readonly(
  z.object({
    email: known,
    role: known,
    applicationId: known,
    link: known,
    /** What to know and to ask, as typed; '' where nothing was. Absent in rows of versions without briefs. */
    brief: z.exactOptional(briefText),
    /** The candidate's own pages, such as a portfolio, as web addresses. */
    links: z.exactOptional(ownLinks),
    /** The debrief that prepared it as a follow-up, and the dimensions it is about; absent in any other. */
    followUp: z.exactOptional(z.readonly(z.object({ debriefId: id, dimensions: z.readonly(z.array(id)) }))),
    /** The interview of a plan that it was prepared from, and the dimensions that it covers; absent in any other. */
    plan: z.exactOptional(z.readonly(z.object({ planId: id, interviewId: id, dimensions: z.readonly(z.array(id)) }))),
  }),
);
/** What was known of an interview before its call. */
export type Preparation = z.infer<typeof preparationSchema>;

/** One interview. It keeps the version of the rubric that it began with; times are wall-clock milliseconds. */
export const interviewSchema = z.readonly(
  z.object({
    id,
    scorecardId: id,
    candidate: z.string().check(z.minLength(1), z.maxLength(500)),
    rubric: rubricSchema,
    context: z.enum(contexts),
    platform: z.enum(platforms),
    call: z.nullable(z.string()),
    startedAt: wallClock,
    endedAt: z.nullable(wallClock),
    finishedAt: z.nullable(wallClock),
    revision: z.int().check(z.gte(0)),
    summary: z.string(),
    recommendation: z.nullable(z.enum(recommendations)),
    /** The weighted score of the scorecard finished last; null where nothing was assessed. */
    score: z.exactOptional(z.nullable(z.number())),
    preparation: z.exactOptional(preparationSchema),
  }),
);
/** One interview. */
export type Interview = z.infer<typeof interviewSchema>;

/** What a list needs of an interview: who and when, without the rubric's text. */
export const interviewBriefSchema = z.readonly(
  z.object({
    id,
    candidate: z.string(),
    rubric: z.readonly(z.object({ id: z.string() })),
    call: z.nullable(z.string()),
    startedAt: wallClock,
    endedAt: z.nullable(wallClock),
    finishedAt: z.nullable(wallClock),
  }),
);
/** What a list needs of an interview. */
export type InterviewBrief = z.infer<typeof interviewBriefSchema>;

/** The fields of an interview that change while it runs. */
export type InterviewFields = Partial<Pick<Interview, 'candidate' | 'rubric' | 'context' | 'startedAt' | 'endedAt' | 'summary' | 'recommendation'>>;

/** A note or mark. `recordedAt` is the wall time of its first character, in milliseconds. */
export const noteSchema = z.readonly(
  z.object({
    id,
    interviewId: id,
    recordedAt: wallClock,
    text: z.string(),
    dimension: z.nullable(id),
    kind: z.enum(['note', 'mark']),
    stance,
    /** How it was made: typed, quoted from the transcript, or from a suggestion. Absent means typed. */
    source: z.exactOptional(z.enum(['typed', 'quote', 'suggestion'])),
  }),
);
/** A note or mark. */
export type Note = z.infer<typeof noteSchema>;

/** The rating of one dimension and the wall time it was given. */
export const ratingSchema = z.readonly(z.object({ interviewId: id, dimension: id, value: ratingValueSchema, ratedAt: wallClock }));
/** The rating of one dimension. */
export type Rating = z.infer<typeof ratingSchema>;

/**
 * An unfinished note. `noteId` is the id that the note will have: a draft whose note exists is ignored. `dimension` is where it will be filed: the
 * focused dimension of its panel, unless `pinned` says that this one, or none, was chosen. `panel` is the document in which it is typed, the only one
 * that may change or remove it; null when no document has it.
 */
export const draftSchema = z.readonly(
  z.object({
    interviewId: id,
    noteId: id,
    panel: z.nullable(id),
    text: z.string(),
    recordedAt: wallClock,
    dimension: z.nullable(id),
    pinned: z.boolean(),
    stance,
  }),
);
/** A half-typed note. */
export type Draft = z.infer<typeof draftSchema>;

/**
 * Changes to a stored text in one panel that are not stored yet. `of` is the id of the note, or 'summary' or 'reason'; `base` is the stored text that
 * they started from. `panel` is as in a draft.
 */
export const textEditSchema = z.readonly(z.object({ id, panel: z.nullable(id), interviewId: id, of: id, base: z.string(), text: z.string() }));
/** Changes to a stored text in one panel that are not stored yet. */
export type TextEdit = z.infer<typeof textEditSchema>;

/** A cue that was seen or a question that was asked: when, and for a question until when, in wall-clock milliseconds. */
export const tickSchema = z.readonly(
  z.object({
    interviewId: id,
    dimension: id,
    kind: z.enum(['cue', 'question']),
    text: z.string(),
    at: wallClock,
    until: z.nullable(wallClock),
  }),
);
/** A cue that was seen, or a question that was asked. */
export type Tick = z.infer<typeof tickSchema>;

/** Everything that belongs to one interview. */
export type InterviewRecord = {
  readonly interview: Interview;
  readonly notes: readonly Note[];
  readonly ratings: readonly Rating[];
};
