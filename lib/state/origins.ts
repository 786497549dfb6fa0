import { findPlanner } from '@/lib/delivery/plan';
import { findSiteChoices } from '@/lib/settings/sites';
import { listDestinations } from '@/lib/storage/destinations';
import { listSubscriptions } from '@/lib/storage/subscriptions';

/** The pattern by which the browser permits an address. */
export function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

async function listNeeded(): Promise<ReadonlySet<string>> {
  const [{ added }, destinations, subscriptions] = await Promise.all([findSiteChoices(), listDestinations(), listSubscriptions()]);
  const sent = await Promise.all(destinations.map(async ({ kind, settings }) => (await findPlanner(kind))?.originsOf(settings) ?? []));
  return new Set([...added, ...sent.flat(), ...subscriptions.map(({ url }) => patternOf(url))]);
}

/** Gives a permission back, unless a destination, an added host or a followed rubric needs it. */
export async function releaseOrigin(pattern: string): Promise<void> {
  if (!(await listNeeded()).has(pattern)) await chrome.permissions.remove({ origins: [pattern] }).catch(() => false);
}
