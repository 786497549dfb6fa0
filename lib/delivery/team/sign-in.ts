import { failure, type Result, success } from '@/lib/core/result';
import type { TeamSignInProblem } from '@/lib/core/team/reading';
import { findSecrets, saveSecrets } from '@/lib/settings/secrets';
import { requeueRefused } from '@/lib/storage/delivery/changes';
import { changeDestination, findDestination } from '@/lib/storage/delivery/destinations';
import { requestCode, type SupabaseProject, verifyCode } from '@/lib/team/sign-in';
import { findProject, grantedSend, type SessionDependencies, withSession } from './session';

async function findOwnProject(storeId: string): Promise<SupabaseProject | null> {
  const destination = await findDestination(storeId);
  return destination === null ? null : findProject(destination, await findSecrets(storeId));
}

/** Has a code sent to an address by the sign-in of a store. */
export async function sendTeamCode(storeId: string, email: string, dependencies: SessionDependencies): Promise<Result<null, TeamSignInProblem>> {
  const project = await findOwnProject(storeId);
  return project === null ? failure('no-sign-in') : requestCode(project, grantedSend(dependencies), email.trim());
}

/** Sends again what waited for a sign-in. */
async function resumeSignedOut(storeId: string, now: number): Promise<void> {
  await changeDestination(storeId, (current) =>
    current.pause?.need === 'access' ? { ...current, pause: null, restUntil: null, askedUntil: null, failures: 0 } : current,
  );
  await requeueRefused(storeId, now, false);
}

/** Signs in at a store with the code from the e-mail; what waited for that is due again. */
export async function signInWithCode(
  { storeId, email, code }: { readonly storeId: string; readonly email: string; readonly code: string },
  dependencies: SessionDependencies,
): Promise<Result<null, TeamSignInProblem>> {
  const project = await findOwnProject(storeId);
  if (project === null) return failure('no-sign-in');
  const now = dependencies.now();
  const session = await verifyCode(project, grantedSend(dependencies), { email: email.trim(), code }, now);
  if (!session.ok) return session;
  await dependencies.exclusively(`team-session:${storeId}`, async () => saveSecrets(storeId, withSession(await findSecrets(storeId), session.value)));
  await resumeSignedOut(storeId, now);
  return success(null);
}
