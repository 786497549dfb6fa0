import { browser } from '@/lib/browser/browser';
import { matchPatternOf } from '@/lib/core/match-pattern';
import { dueAt, type Subscription } from '@/lib/core/rubric/subscription';
import { toHex } from '@/lib/core/text/hex';
import { getText } from '@/lib/network/get';
import { type CheckDependencies, checkAddress } from '@/lib/rubrics/check-address';
import { changeSubscription, findSubscription, listSubscriptions } from '@/lib/storage/rubrics/subscriptions';

/** The alarm that checks which subscribed addresses are due. */
export const rubricAlarm = 'rubrics';
const sixHours = 360;

async function digest(text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

const dependencies: CheckDependencies = {
  now: Date.now,
  get: getText,
  hasPermission: (url) => browser.permissions.contains({ origins: [matchPatternOf(new URL(url))] }),
  digest,
};

/** The fields that a check changes; the user may have changed the others meanwhile. */
const merge = (current: Subscription, { etag, offer, triedAt, answeredAt, problem }: Subscription): Subscription =>
  current.accepted === offer?.digest || current.declined === offer?.digest
    ? { ...current, etag, triedAt, answeredAt, problem }
    : { ...current, etag, offer, triedAt, answeredAt, problem };

/** Requests one subscribed rubric now; true when there is such a subscription. */
export async function checkRubric(id: string): Promise<boolean> {
  return navigator.locks.request(`subscription:${id}`, async () => {
    const before = await findSubscription(id);
    if (before === null) return false;
    const after = await checkAddress(before, dependencies);
    await changeSubscription(id, (current) => merge(current, after));
    return true;
  });
}

/** Requests every subscribed rubric that was not requested within the last day. */
export async function checkDueRubrics(): Promise<void> {
  const due = (await listSubscriptions()).filter((subscription) => dueAt(subscription) <= Date.now());
  for (const { id } of due) await checkRubric(id);
}

/** Sets the alarm while there are subscriptions, and clears it otherwise. */
export async function scheduleRubrics(): Promise<void> {
  const followed = (await listSubscriptions()).length > 0;
  if (!followed) await browser.alarms.clear(rubricAlarm);
  else if ((await browser.alarms.get(rubricAlarm)) === undefined)
    await browser.alarms.create(rubricAlarm, { delayInMinutes: 1, periodInMinutes: sixHours });
}
