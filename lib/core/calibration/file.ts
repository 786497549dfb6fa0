import * as z from 'zod/mini';
import type { AlphaInterval } from '@/lib/core/statistics';
import type { SessionComparison } from './compare';
import { answersSchema, type Calibration, monthSchema, type RaterAnswers, sessionFields, sessionSampleSchema } from './session';

const head = { schema: z.literal('calibration/1'), id: sessionFields.id, month: monthSchema };
const time = z.string();
const answers = z.object({ ...answersSchema.def.innerType.shape, finishedAt: time });
const allAnswers = z.readonly(z.array(answers).check(z.minLength(1), z.maxLength(500)));

/** An invitation to rate: the rubric and the samples, without any rating. */
const invitedSchema = z.object({
  type: z.literal('calibration.invited'),
  timestamp: time,
  data: z.object({ ...head, owner: sessionFields.owner, rubric: sessionFields.rubric, samples: sessionFields.samples }),
});
/** What an invitation says. */
export const invitationSchema = invitedSchema.shape.data;

/** What one or several people rated. */
const answeredSchema = z.object({ type: z.literal('calibration.answered'), timestamp: time, data: z.object({ ...head, answers: allAnswers }) });
/** What a file of answers says. */
export const answersFileSchema = answeredSchema.shape.data;

const share = z.object({ agreeing: z.int(), pairs: z.int(), share: z.nullable(z.number()) });

/** A session with everyone's ratings and how well they agree. */
const comparedSchema = z.object({
  type: z.literal('calibration.compared'),
  timestamp: time,
  data: z.object({
    ...head,
    owner: sessionFields.owner,
    rubric: sessionFields.rubric,
    samples: z.readonly(z.array(z.object({ sample: sessionSampleSchema, expert: z.nullable(z.object({ score: z.int(), reasons: z.string() })) }))),
    answers: allAnswers,
    agreement: z.object({
      raters: z.int(),
      units: z.int(),
      exact: share,
      withinOne: share,
      alpha: z.nullable(z.number()),
      /** Absent in files of versions that did not write it. */
      interval: z.exactOptional(
        z.nullable(z.object({ low: z.nullable(z.number()), high: z.nullable(z.number()), draws: z.int(), withoutVariation: z.int() })),
      ),
      intraclass: z.nullable(z.number()),
    }),
  }),
});

/** A file of a calibration, `calibration/1`: an invitation, answers, or a comparison. Readers ignore fields that they do not know. */
export const calibrationFileSchema = z.union([invitedSchema, answeredSchema, comparedSchema]);
/** A file of a calibration. */
export type CalibrationFile = z.infer<typeof calibrationFileSchema>;
/** What an invitation says. */
export type Invitation = z.infer<typeof invitationSchema>;
/** What a file of answers says. */
export type AnswersFile = z.infer<typeof answersFileSchema>;

const iso = (at: number) => new Date(at).toISOString();
const headOf = ({ id, month }: Calibration) => ({ schema: 'calibration/1' as const, id, month });
const wire = (given: RaterAnswers) => ({ ...given, finishedAt: iso(given.finishedAt) });

/** Answers of a file; a time that cannot be read counts as 0. */
export const answersOf = (given: z.infer<typeof answers>): RaterAnswers => ({ ...given, finishedAt: Math.max(0, Date.parse(given.finishedAt) || 0) });

/** What the invitation to a session says. */
export const invitationTo = (calibration: Calibration): Invitation => {
  const { owner, rubric, samples } = calibration;
  return { ...headOf(calibration), owner, rubric, samples };
};

/** What a file of people's answers says. */
export const answersFileOf = (calibration: Calibration, given: readonly RaterAnswers[]): AnswersFile => ({
  ...headOf(calibration),
  answers: given.map(wire),
});

/** The invitation to a session as a file, made at the wall time `at`. */
export const makeInvitation = (calibration: Calibration, at: number): CalibrationFile => ({
  type: 'calibration.invited',
  timestamp: iso(at),
  data: invitationTo(calibration),
});

/** A file of what people rated, made at the wall time `at`. */
export const makeAnswers = (calibration: Calibration, given: readonly RaterAnswers[], at: number): CalibrationFile => ({
  type: 'calibration.answered',
  timestamp: iso(at),
  data: answersFileOf(calibration, given),
});

const told = (finding: { readonly is: string; readonly value?: number }) => finding.value ?? null;

/** A file of a comparison, made at the wall time `at`; `interval` is that of alpha, null where there is none. */
export function makeComparisonFile(
  calibration: Calibration,
  { answers: given, samples, agreement }: SessionComparison,
  interval: AlphaInterval | null,
  at: number,
): CalibrationFile {
  const { owner, rubric } = calibration;
  const { raters, units, exact, withinOne, alpha, intraclass } = agreement;
  return {
    type: 'calibration.compared',
    timestamp: iso(at),
    data: {
      ...headOf(calibration),
      ...{ owner, rubric, answers: given.map(wire) },
      samples: samples.map(({ sample, expert }) => ({ sample, expert })),
      agreement: { raters, units, exact, withinOne, alpha: told(alpha), interval, intraclass: told(intraclass) },
    },
  };
}
