import type { Destination, Secrets } from '@/lib/core/delivery/destination';
import { parseEndpoint } from '@/lib/core/delivery/endpoint';
import { signInAddressOf, teamStoreSettings } from '@/lib/core/team/settings';
import type { DeliveryDependencies } from '@/lib/delivery/attempt';
import { findSecrets, saveSecrets } from '@/lib/settings/secrets';
import { findDestination } from '@/lib/storage/delivery/destinations';
import type { SendToStore } from '@/lib/team/ask-store';
import { renewSession, type SupabaseProject, type TeamSession } from '@/lib/team/sign-in';

/** What a sign-in needs from outside. */
export type SessionDependencies = Pick<DeliveryDependencies, 'now' | 'send' | 'hasPermission' | 'exclusively'>;

/** A sign-in is renewed when it expires in less than this. */
const renewBeforeMs = 120_000;

/** Calls the network, but only origins with permission. */
export const grantedSend =
  ({ send, hasPermission }: Pick<SessionDependencies, 'send' | 'hasPermission'>): SendToStore =>
  async (request) => {
    const endpoint = parseEndpoint(request.url, (text) => URL.parse(text));
    return endpoint.ok && (await hasPermission(endpoint.value.origin)) ? send(request) : { outcome: 'not-granted' };
  };

/** Where Supabase's sign-in of a store answers; null where it has none. */
export function findProject({ settings }: Destination, { apiKey = '' }: Secrets): SupabaseProject | null {
  const read = teamStoreSettings.safeParse(settings);
  const url = read.success ? signInAddressOf(read.data) : null;
  return url === null ? null : { url, apikey: apiKey };
}

/** The secrets of a store with a new sign-in. */
export const withSession = (secrets: Secrets, { token, refreshToken, expiresAt }: TeamSession): Secrets => ({
  ...secrets,
  token,
  refreshToken,
  renewedToken: token,
  expiresAt: String(expiresAt),
});

/** The secrets without what renews a sign-in. */
function withoutRenewal({ refreshToken: _refreshToken, renewedToken: _renewedToken, expiresAt: _expiresAt, ...secrets }: Secrets): Secrets {
  return secrets;
}

function withoutSession(all: Secrets): Secrets {
  const { token: _token, ...secrets } = withoutRenewal(all);
  return secrets;
}

/** The stored secrets of a destination. A token pasted over that of a sign-in is not renewed: that would bring the former account back. */
async function findOwnSecrets(id: string): Promise<Secrets> {
  const secrets = await findSecrets(id);
  return secrets.renewedToken === secrets.token ? secrets : withoutRenewal(secrets);
}

const isDue = ({ refreshToken = '', expiresAt = '0' }: Secrets, now: number) => refreshToken !== '' && Number(expiresAt) - now < renewBeforeMs;

/** Renews a sign-in, one at a time: a refresh token can be used once. One that is refused is forgotten; after any other failure it stays as it is. */
async function renew(id: string, wasRefused: string | null, dependencies: SessionDependencies): Promise<Secrets> {
  return dependencies.exclusively(`team-session:${id}`, async () => {
    const [secrets, destination] = await Promise.all([findOwnSecrets(id), findDestination(id)]);
    const { token = '', refreshToken = '', expiresAt = '0' } = secrets;
    const project = destination === null ? null : findProject(destination, secrets);
    const now = dependencies.now();
    if (project === null || refreshToken === '' || (!isDue(secrets, now) && token !== wasRefused)) return secrets;
    const renewed = await renewSession(project, grantedSend(dependencies), { token, refreshToken, expiresAt: Number(expiresAt) }, now);
    if (!renewed.ok && renewed.reason !== 'refused') return secrets;
    const next = renewed.ok ? withSession(secrets, renewed.value) : withoutSession(secrets);
    await saveSecrets(id, next);
    return next;
  });
}

/** The secrets of a destination; a sign-in at a team's store that is about to expire is renewed first. */
export async function findFreshSecrets(id: string, dependencies: SessionDependencies): Promise<Secrets> {
  const secrets = await findOwnSecrets(id);
  return isDue(secrets, dependencies.now()) ? renew(id, null, dependencies) : secrets;
}

/** The secrets of a store that has found the token `refused` not valid now, whatever this device's clock says. */
export const renewRefused = (id: string, refused: string, dependencies: SessionDependencies): Promise<Secrets> => renew(id, refused, dependencies);
