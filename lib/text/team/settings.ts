import { formatMoment } from '@/lib/core/delivery/format-moment';
import type { TeamReading } from '@/lib/core/team/reading';
import { describeStoreProblem, teamRoles } from './problems';

/** What the settings say of the team's store. */
export const teamTexts = {
  title: 'Team',
  open: 'Team’s store',
  about:
    'A PostgreSQL database of your team’s own, where finished scorecards of all its interviewers meet. The database decides who sees what: nobody sees another’s scorecard of a candidate before finishing their own.',
  link: 'Your team can share finished scorecards through a database of its own.',
  reading: 'Reading the team’s store…',
  back: 'Settings',
  connect: 'Connect a store',
  change: 'Change',
  test: 'Test connection',
  testing: 'Testing…',
  notTested: 'The test could not be run. Reload this page and try again.',
  leave: 'Leave the team',
  leaveAsk:
    'The store’s address, the sign-in and all that came from the store are removed from this device: scorecards, debriefs and what others wrote in them, plans, rubrics, and calibrations that you have not rated. Your own interviews, what came in files, and what you wrote stay. What is in the store stays there.',
  signedOut: 'Nobody is signed in on this device, so nothing is sent or read.',
  signedInUnnamed: 'Signed in.',
  pasteToken: 'This store has no sign-in by e-mail: press Change and paste a token.',
  otherAccount: 'Sign in as somebody else',
  email: 'E-mail',
  emailHint: 'The address under which an owner of the team has added you.',
  emailMissing: 'Enter your e-mail address.',
  sendCode: 'Send code',
  again: 'Send another code',
  otherAddress: 'Another address',
  code: 'Code',
  codeHint: (email: string) => `It was sent to ${email}, and can be used once.`,
  codeMissing: 'Enter the code from the e-mail.',
  signIn: 'Sign in',
  working: 'One moment…',
  files: 'Set up the database',
  copy: 'Copy all six files',
  copied: 'Copied. Paste it into the SQL editor and run it.',
  notCopied: 'The browser does not let Plumbline copy. Download the files instead.',
  filesList: 'SQL files',
} as const;

/** What is done once in the database before a team can use it, step by step. */
export const setUpSteps = [
  'Use a project of its own at Supabase or Neon, or PostgREST 12 or later in front of your own PostgreSQL 15 or later.',
  'Run these files there in the order of their numbers, all as the same role. Running them again changes no row.',
  "Add the first owner: insert into plumbline.members (email, role) values ('you@example.com', 'owner'); Owners add everyone else.",
  'Expose the schema plumbline, and no other: at Supabase under the settings of the Data API.',
  'At Supabase, leave “Confirm email” on and let the e-mail for signing in contain the code ({{ .Token }}). Add each member as a user: nobody is signed up by signing in.',
] as const;

/** Who is signed in, and in which role. */
export function describeMember(email: string | null, reading: TeamReading): string {
  if (email === null) return teamTexts.signedInUnnamed;
  const role = reading?.email === email && reading.role !== null ? `, ${teamRoles[reading.role] ?? reading.role} of this team` : '';
  return `Signed in as ${email}${role}.`;
}

/** When the store was read last, and why it was not read since; '' before the first try. */
export function describeReading(reading: TeamReading, now: number): string {
  if (reading === null) return '';
  const { readAt, problem } = reading;
  const last = readAt === null ? 'It was never read.' : `Last read: ${formatMoment(readAt, now)}.`;
  return problem === null ? last : `${describeStoreProblem(problem)} ${last} It is tried again by itself.`;
}
