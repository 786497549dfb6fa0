import * as z from 'zod/mini';
import { contexts } from '@/lib/core/rubric/context';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const text = z.string().check(z.maxLength(200));
const textOrUnknown = z.nullable(z.string().check(z.minLength(1), z.maxLength(500)));
const wallClock = z.number().check(z.gte(0));

/** The most interviews of a plan. */
export const mostPlanned = 30;

/** Who interviews; null for what is not known yet. */
const interviewerSchema = z.readonly(z.object({ name: textOrUnknown, email: textOrUnknown }));
/** Who interviews; null for what is not known yet. */
export type PlannedInterviewer = z.infer<typeof interviewerSchema>;

/** One interview of a plan: what it is about, who interviews, and the ids of the dimensions that it covers. */
const plannedSchema = z.readonly(
  z.object({
    id,
    /** Such as “Coding”; '' for none. */
    title: text,
    interviewer: interviewerSchema,
    context: z.enum(contexts),
    dimensions: z.readonly(z.array(text).check(z.maxLength(50))),
    /** When it begins, in wall-clock milliseconds; null where unknown, as in every template. */
    startsAt: z.nullable(wallClock),
    /** The web address of its call; null where unknown. */
    link: z.nullable(z.string().check(z.maxLength(2000), z.regex(/^https?:\/\//))),
  }),
);
/** One interview of a plan. */
export type PlannedInterview = z.infer<typeof plannedSchema>;

const dimensionSchema = z.readonly(z.object({ id: text, name: text, weight: z.number().check(z.gte(0)) }));
/** A dimension as a plan knows it. */
export type PlanDimension = z.infer<typeof dimensionSchema>;

/** Who the plan is for; null for what is not known. */
const candidateSchema = z.readonly(
  z.object({
    name: z.string().check(z.minLength(1), z.maxLength(500)),
    email: textOrUnknown,
    applicationId: z.nullable(z.string().check(z.minLength(1), z.maxLength(2000))),
  }),
);
/** Who a plan is for. */
export type PlanCandidate = z.infer<typeof candidateSchema>;

/** An interview plan: which interviews there are for a role, and which dimensions of its rubric each covers. Without a candidate it is a template. */
export const interviewPlanSchema = z.readonly(
  z.object({
    id,
    role: z.string().check(z.minLength(1), z.maxLength(200)),
    candidate: z.nullable(candidateSchema),
    /** The rubric as it was when the plan was made or last adapted to it. */
    rubric: z.readonly(z.object({ id, title: text, dimensions: z.readonly(z.array(dimensionSchema).check(z.maxLength(50))) })),
    interviews: z.readonly(z.array(plannedSchema).check(z.maxLength(mostPlanned))),
    /** The template that it was copied from; null where it was not copied. */
    templateId: z.nullable(id),
    createdAt: wallClock,
    /** Each change has a later time than the one before. */
    changedAt: wallClock,
  }),
);
/** An interview plan. */
export type InterviewPlan = z.infer<typeof interviewPlanSchema>;
