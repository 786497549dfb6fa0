import type { TeamSignInProblem } from '@/lib/core/team/reading';
import { askWorker } from './ask-worker';
import { aboutTeam } from './table/team';

/** Has a code sent to an address by the sign-in of a store: null, or why not. */
export async function requestTeamCode(storeId: string, email: string): Promise<TeamSignInProblem | null> {
  const asked = await askWorker(aboutTeam, 'request-team-code', { storeId, email });
  if (!asked.ok) return 'unreachable';
  return asked.value.ok ? null : asked.value.reason;
}

/** Signs in at a store with the code from the e-mail: null, or why not. */
export async function signInToTeam(storeId: string, email: string, code: string): Promise<TeamSignInProblem | null> {
  const asked = await askWorker(aboutTeam, 'sign-in-to-team', { storeId, email, code });
  if (!asked.ok) return 'unreachable';
  return asked.value.ok ? null : asked.value.reason;
}

/** Has the worker read the team's store now; false when it did not answer. */
export const requestTeamReading = async (): Promise<boolean> => (await askWorker(aboutTeam, 'read-team', {})).ok;
