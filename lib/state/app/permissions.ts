import { type Browser, browser } from '@/lib/browser/browser';
import type { Destination } from '@/lib/core/delivery/destination';
import { matchPatternOf } from '@/lib/core/match-pattern';
import { findPlanner } from '@/lib/delivery/plan';
import { settings } from '@/lib/settings/settings';
import { listDestinations } from '@/lib/storage/delivery/destinations';
import { listSubscriptions } from '@/lib/storage/rubrics/subscriptions';

/** Permissions to request or give back: origins as match patterns, and named permissions. */
export type PermissionRequest = { readonly origins: readonly string[]; readonly permissions: readonly string[] };

/** The permissions in the browser's form. */
const asPermissions = ({ origins, permissions }: PermissionRequest): Browser.permissions.Permissions => ({
  origins: [...origins],
  permissions: permissions as Browser.runtime.ManifestPermission[],
});

/** Requests permissions; true when they are granted or none were needed. Call it in a user gesture. */
export const requestPermissions = (wants: PermissionRequest): Promise<boolean> =>
  wants.origins.length + wants.permissions.length === 0 ? Promise.resolve(true) : browser.permissions.request(asPermissions(wants));

/** Whether permissions are granted. */
export const hasPermissions = (wants: PermissionRequest): Promise<boolean> => browser.permissions.contains(asPermissions(wants));

/** The permissions that automatic copies need: into a picked folder, null for the downloads folder. */
export const copyPermissionsFor = (folder: string | null): readonly string[] => (folder === null ? ['downloads', 'offscreen'] : ['offscreen']);

/** The permissions that a destination needs. */
export async function permissionsOf({ kind, settings }: Destination): Promise<PermissionRequest> {
  const planner = await findPlanner(kind);
  return { origins: planner?.originsOf(settings) ?? [], permissions: planner?.permissions ?? [] };
}

const patternsOf = (addresses: readonly string[]): readonly string[] =>
  addresses.flatMap((address) => {
    const url = URL.parse(address);
    return url === null ? [] : [matchPatternOf(url)];
  });

/** What destinations, added hosts, followed rubrics and the endpoint of a language model need. */
async function listNeeded(): Promise<PermissionRequest> {
  const [destinations, { added }, subscriptions, { everyDays, folder }, { base }] = await Promise.all([
    listDestinations(),
    settings.sites.get(),
    listSubscriptions(),
    settings.copies.get(),
    settings.suggestions.get(),
  ]);
  const sent = await Promise.all(destinations.map(permissionsOf));
  return {
    origins: [...added, ...sent.flatMap(({ origins }) => origins), ...patternsOf([...subscriptions.map(({ url }) => url), base])],
    permissions: [...sent.flatMap(({ permissions }) => permissions), ...(everyDays === null ? [] : copyPermissionsFor(folder))],
  };
}

/** Gives back permissions that nothing needs any more; required ones stay. */
export async function giveBackUnused({ origins, permissions }: PermissionRequest): Promise<void> {
  const needed = await listNeeded();
  const spare = {
    origins: origins.filter((origin) => !needed.origins.includes(origin)),
    permissions: permissions.filter((name) => !needed.permissions.includes(name)),
  };
  if (spare.origins.length + spare.permissions.length > 0) await browser.permissions.remove(asPermissions(spare)).catch(() => false);
}
