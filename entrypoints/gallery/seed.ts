import type { Interview, Note, RatingValue } from '@/lib/core/interview/interview';
import type { Prepared } from '@/lib/core/prepared/prepared';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { runCommand } from '@/lib/storage/database/command';
import { getDatabase } from '@/lib/storage/database/database';
import { rateDimension, tick } from '@/lib/storage/interview/edit-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { savePrepared } from '@/lib/storage/prepared/prepared';

const minute = 60_000;
const begun = () => Date.now() - 12.78 * minute;

/** Does many writes in one transaction: they reach the disk once, where each of their own would wait for it. */
function atOnce<Result>(write: (database: ReturnType<typeof getDatabase>) => Promise<Result>): Promise<Result> {
  const database = getDatabase();
  return database.transaction('rw', database.tables, () => write(database));
}

/** Empties the database of this origin. */
export async function clearDatabase(): Promise<void> {
  await atOnce((database) => Promise.all(database.tables.map((table) => table.clear())));
}

/** Stores an interview that began some twelve minutes ago. */
export async function seedInterview(fields: Partial<Interview> = {}): Promise<Interview> {
  const interview: Interview = {
    id: 'interview',
    scorecardId: 'scorecard',
    candidate: 'Grace Candidate',
    rubric: backendEngineerJunior,
    context: 'live-call',
    platform: 'meet',
    call: null,
    startedAt: begun(),
    endedAt: null,
    finishedAt: null,
    revision: 0,
    summary: '',
    recommendation: null,
    ...fields,
  };
  await startInterview(interview);
  return interview;
}

type Said = readonly [minutes: number, dimension: string | null, text: string, stance?: Note['stance']];

const said: readonly Said[] = [
  [1.2, 'technical-knowledge', 'names what the standard library does before reaching for a package', 'for'],
  [2.9, 'technical-knowledge', 'explains why the map is not safe for concurrent writes'],
  [4.1, 'code-quality-testing', 'wrote a failing test before touching the code', 'for'],
  [6.4, 'code-quality-testing', 'left the edge case of an empty list untested', 'against'],
  [8.8, 'debugging-troubleshooting', '“I diffed the two heap dumps” – found the leak in the retry queue', 'for'],
  [9.7, 'debugging-troubleshooting', ''],
  [11.3, 'learning-ownership', 'reads postmortems of other teams'],
  [12.5, null, 'asked why the alert had been silent', 'revisit'],
];
const rated: readonly (readonly [string, RatingValue])[] = [
  ['technical-knowledge', 4],
  ['code-quality-testing', 3],
  ['debugging-troubleshooting', 5],
  ['api-design-integration', 'not-assessed'],
  ['collaboration-communication', 2],
];

/** Stores one note of an interview, at minutes after its beginning. */
export async function seedNote({ id: interviewId, startedAt }: Interview, [minutes, dimension, text, stance = null]: Said): Promise<void> {
  const recordedAt = startedAt + minutes * minute;
  const note: Note = { id: `note ${minutes}`, interviewId, recordedAt, text, dimension, kind: text === '' ? 'mark' : 'note', stance };
  // As a command of the transaction that this may be part of: a new note of a panel is written in one of its own.
  await runCommand(interviewId, recordedAt, async () => ({ command: 'addNote', table: 'notes', before: null, after: note }));
}

/** Rates dimensions of an interview. */
export async function seedRatings({ id: interviewId }: Interview, ratings: readonly (readonly [string, RatingValue])[]): Promise<void> {
  for (const [dimension, value] of ratings) await rateDimension({ interviewId, dimension, value, ratedAt: Date.now() });
}

/** Stores an interview in full swing: notes with and without stance, a mark, ratings, a ticked cue, a question that runs. */
export const seedTalk = (fields: Partial<Interview> = {}) => atOnce(() => writeTalk(fields));

async function writeTalk(fields: Partial<Interview>): Promise<Interview> {
  const interview = await seedInterview(fields);
  for (const note of said) await seedNote(interview, note);
  await seedRatings(interview, rated);
  const [, , debugging] = interview.rubric.dimensions;
  const at = interview.startedAt + 9 * minute;
  const about = { interviewId: interview.id, dimension: debugging?.id ?? '', at };
  await tick({ ...about, kind: 'cue', text: debugging?.cues[0]?.text ?? '', until: null }, at);
  await tick({ ...about, kind: 'question', text: debugging?.questions[0]?.text ?? '', until: null }, at);
  return interview;
}

/** Stores an interview that lacks nothing but its finish. */
export const seedComplete = (fields: Partial<Interview> = {}) => atOnce(() => writeComplete(fields));

async function writeComplete(fields: Partial<Interview>): Promise<Interview> {
  const interview = await writeTalk({
    endedAt: Date.now() - minute,
    summary: 'Careful and clear. Would pair well with the platform team.',
    recommendation: 'yes',
    ...fields,
  });
  const rest: readonly Said[] = [
    [3.3, 'api-design-integration', 'kept the old field and added a new one beside it'],
    [5.6, 'collaboration-communication', 'told the team on the first day that the date would slip'],
    [7.7, 'system-design-architecture', 'drew the three services and followed the request'],
  ];
  for (const note of rest) await seedNote(interview, note);
  await seedRatings(
    interview,
    interview.rubric.dimensions.map(({ id }, index) => [id, ([4, 4, 5, 3, 4, 3, 4] as const)[index] ?? 3]),
  );
  return interview;
}

/** Stores an interview that is prepared for this afternoon. */
export async function seedPrepared(fields: Partial<Prepared> = {}): Promise<Prepared> {
  const prepared: Prepared = {
    id: 'prepared',
    candidate: 'Grace Hopper',
    email: 'grace@example.com',
    role: 'Backend Engineer, Payments',
    rubric: 'backend-engineer-mid',
    context: 'live-call',
    startsAt: Date.now() + 12 * minute,
    link: 'https://meet.google.com/abc-defg-hij',
    applicationId: 'app_4711',
    brief: 'Ask about the outage in March.\nTime zone: Pacific.',
    links: ['https://example.com/grace', 'https://code.example.org/grace/a-repository-whose-name-is-longer-than-the-panel-is-wide'],
    event: null,
    ...fields,
  };
  await savePrepared(prepared);
  return prepared;
}

/** What was prepared of an interview that focuses two dimensions. */
export const inFocus = {
  email: null,
  role: null,
  applicationId: null,
  link: null,
  plan: { planId: 'plan', interviewId: 'planned', dimensions: ['debugging-troubleshooting', 'collaboration-communication'] },
} as const;
