import { browser } from '@/lib/browser/browser';
import type { TestResult } from '@/lib/core/delivery/target-schema';
import { failure, type Result } from '@/lib/core/result';
import type { TeamSignInProblem } from '@/lib/core/team/reading';
import { type AskDependencies, type LookUpQuery, lookUp, testConnection } from '@/lib/delivery/asking/look-up';
import { findFreshSecrets, type SessionDependencies } from '@/lib/delivery/team/session';
import { sendTeamCode, signInWithCode } from '@/lib/delivery/team/sign-in';
import { requestSending } from '@/lib/messaging/sending';
import { connectionTexts } from '@/lib/text/delivery/connections';

/** Says that the worker does not send: it failed, or this page is left over from before an update. */
class UnsentError extends Error {}

/** What asking a destination needs, in a page: its requests the worker sends. */
function dependenciesFor(destinationId: string): AskDependencies & SessionDependencies {
  const forSession: SessionDependencies = {
    now: Date.now,
    send: async (request) => {
      const sent = await requestSending(destinationId, request);
      if (!sent.ok) throw new UnsentError(`Expected the worker to send a request, found that it was ${sent.reason}.`);
      return sent.value;
    },
    hasPermission: (pattern) => browser.permissions.contains({ origins: [pattern] }),
    exclusively: (name, work) => navigator.locks.request(name, work),
  };
  return {
    ...forSession,
    save: async () => ({ outcome: 'not-granted' }),
    allows: (permission) => browser.permissions.contains({ permissions: [permission as 'downloads'] }),
    findSecrets: (id) => findFreshSecrets(id, forSession),
  };
}

/** The value of `work`, or `instead` where the worker did not send. */
async function orUnsent<Value>(work: Promise<Value>, instead: Value): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof UnsentError)) throw error;
    return instead;
  }
}

/** Tests a destination's connection and returns the result as a message. */
export const askForTest = (id: string): Promise<TestResult> =>
  orUnsent(testConnection(id, dependenciesFor(id)), { ok: false, text: connectionTexts.notRun });

/** Searches a destination's system: what was found, each item as the destination describes it, or a message for the user. */
export const askSystem = (id: string, wanted: LookUpQuery): Promise<Result<readonly unknown[], string>> =>
  orUnsent(lookUp(id, wanted, dependenciesFor(id)), failure(connectionTexts.notAsked));

const signedIn = async (asked: Promise<Result<null, TeamSignInProblem>>): Promise<TeamSignInProblem | null> => {
  const found = await orUnsent(asked, failure('unreachable'));
  return found.ok ? null : found.reason;
};

/** Has a code sent to an address by the sign-in of a store: null, or why not. */
export const requestTeamCode = (storeId: string, email: string): Promise<TeamSignInProblem | null> =>
  signedIn(sendTeamCode(storeId, email, dependenciesFor(storeId)));

/** Signs in at a store with the code from the e-mail: null, or why not. */
export const signInToTeam = (storeId: string, email: string, code: string): Promise<TeamSignInProblem | null> =>
  signedIn(signInWithCode({ storeId, email, code }, dependenciesFor(storeId)));
