import type {
  PlanAuthor,
  PlanAuthorParams,
  PlanLoss,
  PlanLossParams,
  PlanWarning,
  PlanWarningParams,
} from '@/lib/core/delivery/reasons/plan-remarks';
import { joinNames } from '../join-names';
import { render, type TextsOf } from '../render';

/** Where content without a field goes. */
function fate(count: number, into: string | null): string {
  if (into === null) return count === 1 ? 'is not sent' : 'are not sent';
  return `${count === 1 ? 'goes' : 'go'} into the text of “${into}”`;
}

const losses: TextsOf<PlanLossParams> = {
  'score-rounded': ({ name, score, value, others }) => `${name}: the ${score} becomes “${value}”, as ${others.join(' and ')} would.`,
  'left-empty': ({ name }) => `${name} was not assessed: its field is left empty.`,
  'scores-merged': ({ names, scores, label }) => `${joinNames(names)}: ${joinNames(scores)} ${scores.length > 2 ? 'all' : 'both'} become “${label}”.`,
  'dimensions-unmapped': ({ names, into }) =>
    `${joinNames(names)}: no field, so the ${names.length === 1 ? 'score' : 'scores'} ${fate(names.length, into)}.`,
  'recommendation-unmapped': ({ into }) => `The recommendation has no field, so it ${fate(1, into)}.`,
  'rest-unmapped': () => 'The notes, the summary, the weighted score and the interviewer’s name have no field, so they are not sent.',
  'scores-in-note': ({ vendor }) => `The scores stand in the note’s text: no field of ${vendor}’s scorecard is filled.`,
  'not-asked': ({ count }) => `${count} not assessed: no question is sent for ${count === 1 ? 'it' : 'them'}; the comment says so.`,
};

/** What is changed on the way, becomes text only, or is not sent, a sentence each. */
export const describeLosses = (all: readonly PlanLoss[]): readonly string[] => all.map((loss) => render(losses, loss));

const warnings: TextsOf<PlanWarningParams> = {
  'filed-with-application': ({ vendor }) =>
    `It is filed with the application, not with an interview: ${vendor} lets only an interview’s own interviewers file there.`,
  'filed-with-candidate': () => 'It is filed with the candidate, not with an interview of a panel: none of yours was found.',
  'note-only': ({ vendor }) =>
    `${vendor} lets no other program write a scorecard. This writes a note on the candidate: it does not count as your scorecard, nor end its reminder. ` +
    `To file the scorecard, open it in ${vendor} and copy the fields over; the hand-off lists them in order.`,
  'scores-as-words': ({ vendor }) =>
    `Each score is sent as an answer in words. What is kept depends on the hiring system behind ${vendor}: check the first one there.`,
  'shaped-body': () => 'The body is what the expression makes of the scorecard. What it leaves out is not sent.',
  'row-replaced': () => 'A later revision of the scorecard replaces this row.',
};

/** What to know before a scorecard is sent, a text each. */
export const describeWarnings = (all: readonly PlanWarning[]): readonly string[] => all.map((warning) => render(warnings, warning));

const authors: TextsOf<PlanAuthorParams> = {
  person: ({ name }) => `In the name of ${name}`,
  user: ({ id }) => `In the name of the user ${id}`,
  'api-key': () => 'In the name of the API key, not in yours',
  connection: () => 'In the name of the connection, not in yours',
};

/** In whose name something is written. */
export const describeAuthor = (author: PlanAuthor): string => render(authors, author);
