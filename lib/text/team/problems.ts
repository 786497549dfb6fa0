import type { TeamProblem, TeamSignInProblem } from '@/lib/core/team/reading';

const texts: Readonly<Record<TeamProblem, string>> = {
  offline: 'This device is offline.',
  'not-granted': 'The browser may not ask the team’s store. Change it, save it, and allow it.',
  unreachable: 'The team’s store cannot be reached.',
  'key-refused': 'The API key is missing or wrong.',
  'token-expired': 'The sign-in has expired, or this device’s clock is wrong. Sign in again.',
  'token-refused': 'The team’s store does not know this sign-in. Sign in again.',
  'not-set-up': 'The tables are not there, or those of an earlier version: run the SQL files again, and expose the schema plumbline.',
  refused: 'The team’s store refuses to answer. Run its SQL files again, in the order of their numbers.',
  conflict: 'The team’s store has something else under the same key.',
  'web-page': 'A web page answered, perhaps a sign-in. Check the address.',
  unreadable: 'Something answered that is no team’s store, or a newer one. Check the address.',
  'no-member': 'You are no member of this team yet. Ask one of its owners to add your e-mail address.',
  'signed-out': 'Nobody is signed in.',
  paused: 'It is paused under Destinations.',
  'older-store':
    'An earlier version of Plumbline has made its tables, so not everything is shared. Test the connection under Settings, Team’s store: it says which SQL files an owner runs again.',
};

/** Why the team's store gave no answer, in words. */
export const describeStoreProblem = (problem: TeamProblem): string => texts[problem];

const signInTexts: Readonly<Record<TeamSignInProblem, string>> = {
  offline: 'This device is offline.',
  'not-granted': 'The browser may not ask the team’s store. Change it, save it, and allow it.',
  unreachable: 'The sign-in cannot be reached. Try again.',
  refused: 'That did not work. The address must be one that the store’s project knows, and a code can be used once and for a short time.',
  'too-often': 'It was asked too often. Wait a minute, then try again.',
  unreadable: 'Something answered that is no sign-in of Supabase. Check the address of the store.',
  'no-sign-in': 'This store has no sign-in by e-mail. Paste a token under Change.',
};

/** Why a sign-in did not work, in words. */
export const describeSignInProblem = (problem: TeamSignInProblem): string => signInTexts[problem];

/** What a member of each role is called in a sentence. */
export const teamRoles: Readonly<Record<string, string>> = { owner: 'an owner', interviewer: 'an interviewer', reader: 'a reader' };
