import type { InboxRow } from '@/lib/core/team/inbox-row';

/** What a debrief's page says of sharing it with the team. */
export const sharingTexts = {
  label: 'Shared with your team',
  shared: 'What is written here is in the team’s store. Each of your team sees it once they have finished their own scorecard.',
  waiting: (count: number) =>
    count === 1 ? '1 change waits to be sent to the team’s store.' : `${count} changes wait to be sent to the team’s store.`,
  needing: 'The team’s store has not taken everything.',
  toDestinations: 'See Destinations',
  notShared: {
    'no-scorecard': 'Nothing written here is shared with your team: no scorecard of this debrief is in the team’s store.',
    'several-candidates':
      'Nothing written here is shared with your team: its scorecards belong to several candidates in the team’s store. Take out those of others.',
    'no-id': 'Nothing written here is shared with your team: this debrief has no id that the team’s store accepts. Begin a new one.',
    reader: 'You read in this team: what you write here stays on this device.',
  },
} as const;

/** What a plan's page says of sharing it with the team. */
export const planSharingTexts = {
  label: 'Shared with your team',
  share: 'Share with the team',
  hint: 'Everyone in your team then sees this plan, with the names and addresses in it. Later changes follow by themselves.',
  shared: 'Your team sees this plan. Of two changes made at once the later counts. Deleted here, it stays in the team’s store.',
  readOnly: 'This plan came from the team’s store. You read in this team: what you change here stays on this device.',
} as const;

/** What a rubric's page says of sharing a version of it with the team. */
export const rubricSharingTexts = (version: number) => ({
  label: 'Shared with your team',
  share: `Share version ${version} with the team`,
  hint: 'Everyone in your team then has this version among their rubrics. What they have stays as it is.',
  shared: `Your team has version ${version}. Later versions are shared one by one. Deleted here, it stays in the team’s store.`,
  readOnly: `Version ${version} came from the team’s store.`,
  otherThere: `Your team has another rubric as version ${version}, so this one cannot be shared. Save it as a further version, and share that.`,
});

const calibrationSharing = {
  label: 'Shared with your team',
  share: 'Share with the team',
  hint: 'Everyone in your team then gets this session, and your answers once you have finished them. Nobody sees another’s answers before finishing their own.',
  readOnly: 'This session came from the team’s store. You read in this team: your answers stay on this device.',
};

/** What a calibration's page says of sharing it with the team, before and after one's own answers are finished. */
export const calibrationSharingTexts = {
  rating: {
    ...calibrationSharing,
    shared: 'Your team rates the same answers, each alone. Yours go to the team’s store once you have finished them.',
  },
  finished: {
    ...calibrationSharing,
    shared: 'Your answers are in the team’s store. Those of others appear here as they finish. Deleted here, they stay there.',
  },
} as const;

/** What the settings say of rows of the store that are not used here. */
export const refusedTexts = {
  title: (count: number) => (count === 1 ? '1 row of the store is not used here' : `${count} rows of the store are not used here`),
  kinds: {
    scorecards: 'Scorecard',
    plans: 'Interview plan',
    rubrics: 'Rubric',
    debriefs: 'Debrief',
    debrief_entries: 'Entry of a debrief',
    calibration_sessions: 'Calibration session',
    calibration_answers: 'Answers of a calibration',
  } satisfies Readonly<Record<string, string>>,
  other: 'Row',
  by: (email: string) => `by ${email}`,
  why: {
    unreadable: 'This version of Plumbline cannot read it. Update Plumbline here; if it stays, ask who wrote it to update theirs and write it again.',
    contradicts: 'It contradicts itself, so it would count wrongly. Ask who wrote it to amend it: the next revision takes its place.',
    'two-bodies': 'It says something else than what is here under the same id. Compare both with who wrote it; nothing here was changed.',
  },
  fields: (names: readonly string[]) => `Fields: ${names.join(', ')}`,
} as const;

const kinds: Readonly<Record<string, string>> = refusedTexts.kinds;

/** What kind of row it is, in words. */
export const nameStoreRow = ({ table }: Pick<InboxRow, 'table'>): string => kinds[table] ?? refusedTexts.other;
