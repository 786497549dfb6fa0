import * as z from 'zod/mini';
import { ownSampleSchema } from '@/lib/core/calibration/own-sample';
import { newSampleDraftSchema, sampleEditSchema } from '@/lib/core/calibration/sample-draft';
import { calibrationSchema, draftRatingSchema, receivedAnswersSchema } from '@/lib/core/calibration/session';
import { suggestedSchema } from '@/lib/core/captions/suggested';
import { consentEntrySchema, transcriptChoicesSchema } from '@/lib/core/captions/transcript';
import { captionTurnSchema } from '@/lib/core/captions/turn';
import { debriefSchema } from '@/lib/core/debrief/debrief';
import { receivedSchema } from '@/lib/core/debrief/debrief-scorecard';
import { debriefDraftSchema } from '@/lib/core/debrief/draft';
import { debriefEntrySchema } from '@/lib/core/debrief/entries';
import { settledSchema } from '@/lib/core/debrief/envelope/envelope-schema';
import { lookSchema } from '@/lib/core/debrief/look';
import { outboxRowSchema } from '@/lib/core/delivery/delivery';
import { choicesSchema, destinationSchema } from '@/lib/core/delivery/destination';
import { draftSchema, interviewSchema, noteSchema, ratingSchema, textEditSchema, tickSchema } from '@/lib/core/interview/interview';
import { joinSchema } from '@/lib/core/person/join';
import { interviewPlanSchema } from '@/lib/core/plan/plan';
import { preparedSchema } from '@/lib/core/prepared/prepared';
import { holdSchema } from '@/lib/core/privacy/hold';
import { ownRubricSchema, rubricDraftSchema, rubricVersionSchema } from '@/lib/core/rubric/own-rubric';
import { subscriptionSchema } from '@/lib/core/rubric/subscription';
import { amendmentSchema } from '@/lib/core/scorecard/amendment';
import { inboxRowSchema } from '@/lib/core/team/inbox-row';
import { teamRowSchema } from '@/lib/core/team/team-row';
import { changeSchema } from '@/lib/storage/interview/history';
import { scorecardRowSchema } from '@/lib/storage/scorecard/scorecards';
import { hasUnfinishedCalibration } from './calibration/open';
import { getDatabase } from './database/database';
import { hasUnfinished } from './debrief/local-interviews';

const schemas = {
  interviews: interviewSchema,
  notes: noteSchema,
  ratings: ratingSchema,
  ticks: tickSchema,
  noteDrafts: draftSchema,
  textEdits: textEditSchema,
  changes: changeSchema,
  amendments: amendmentSchema,
  choices: choicesSchema,
  holds: holdSchema,
  joins: joinSchema,
  turns: captionTurnSchema,
  consents: consentEntrySchema,
  transcriptChoices: transcriptChoicesSchema,
  suggested: suggestedSchema,
  scorecards: scorecardRowSchema,
  outbox: outboxRowSchema,
  destinations: destinationSchema,
  rubrics: ownRubricSchema,
  rubricVersions: rubricVersionSchema,
  rubricDrafts: rubricDraftSchema,
  subscriptions: subscriptionSchema,
  prepared: preparedSchema,
  received: receivedSchema,
  debriefs: debriefSchema,
  debriefEntries: debriefEntrySchema,
  settledDebriefs: settledSchema,
  plans: interviewPlanSchema,
  calibrations: calibrationSchema,
  calibrationRatings: draftRatingSchema,
  calibrationAnswers: receivedAnswersSchema,
  debriefDrafts: debriefDraftSchema,
  ownSamples: ownSampleSchema,
  sampleDrafts: newSampleDraftSchema,
  sampleEdits: sampleEditSchema,
  teamInbox: inboxRowSchema,
  teamRows: teamRowSchema,
  looks: lookSchema,
} as const;

/** A stored row that this version cannot read: its table, its key, the invalid fields, and the row as stored. */
export type UnreadableRow = {
  readonly table: keyof typeof schemas;
  readonly key: unknown;
  readonly fields: readonly string[];
  readonly row: unknown;
};

async function listIn(table: keyof typeof schemas): Promise<readonly UnreadableRow[]> {
  const found: UnreadableRow[] = [];
  await getDatabase()
    .table(table)
    .each((row: unknown, { primaryKey: key }) => {
      const read = z.safeParse<z.ZodMiniType>(schemas[table], row);
      if (!read.success) found.push({ table, key, row, fields: read.error.issues.map(({ path }) => path.join('.')) });
    });
  return found;
}

/** Others' scorecards and what is written about them. */
const ofDebriefs: readonly string[] = ['received', 'debriefEntries', 'settledDebriefs', 'debriefDrafts', 'teamInbox', 'teamRows'];

/** The tables of what others wrote that may not be seen yet: whose a row that cannot be read is, is unknown. */
async function listHidden(): Promise<readonly string[]> {
  return [...((await hasUnfinished()) ? ofDebriefs : []), ...((await hasUnfinishedCalibration()) ? ['calibrationAnswers'] : [])];
}

/**
 * Every row of the database that this version cannot read. Nothing is changed: a later version may be able to read them. Every row is checked; others'
 * scorecards and what is written about them only while no interview is prepared or unfinished, others' answers only while no calibration is.
 */
export async function listUnreadable(): Promise<readonly UnreadableRow[]> {
  const found: UnreadableRow[] = [];
  const hidden = await listHidden();
  for (const { name } of getDatabase().tables) if (isKnown(name) && !hidden.includes(name)) found.push(...(await listIn(name)));
  const order = Object.keys(schemas);
  return found.toSorted((a, b) => order.indexOf(a.table) - order.indexOf(b.table));
}

/** Whether this version can read a row of a table; rows of unchecked tables count as readable. */
export const isReadableRow = (table: string, row: unknown): boolean => !isKnown(table) || z.safeParse<z.ZodMiniType>(schemas[table], row).success;

const isKnown = (name: string): name is keyof typeof schemas => name in schemas;
