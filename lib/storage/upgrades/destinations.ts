import type { Transaction } from 'dexie';
import * as z from 'zod/mini';

const firstDestination = z.object({ id: z.string(), url: z.string(), enabled: z.boolean(), createdAt: z.number() });
const attempts = z.array(z.looseObject({ outcome: z.string(), status: z.nullable(z.number()) }));
const firstRow = z.looseObject({ state: z.string(), body: z.string(), attempts, destinationId: z.nullable(z.string()) });

function upgradeDestination(stored: unknown) {
  const { id, url, enabled, createdAt } = firstDestination.parse(stored);
  const pause = enabled ? null : { at: createdAt, need: 'gone' as const, reason: 'The endpoint said it is gone (410). Set up another.' };
  const settings = { url, method: 'POST', expression: null };
  return { id, kind: 'webhook', name: url, settings, mappings: {}, rubrics: null, pause, restUntil: null, failures: 0, createdAt };
}

/** What stopped a delivery of the first version, as far as its last answer tells. */
function needOf(state: string, last: number | null): string | null {
  if (state !== 'needs-you') return null;
  return last === null || last === 401 || last === 403 || last === 404 ? 'access' : 'refused';
}

function upgradeRow(stored: unknown) {
  const { body, ...row } = firstRow.parse(stored);
  const headers = { 'content-type': 'application/json' };
  const request = { label: 'Scorecard', method: 'POST', path: '', headers, body, repeatable: true };
  return {
    ...row,
    target: null,
    requests: row.destinationId === null ? [] : [request],
    done: row.state === 'delivered' ? 1 : 0,
    need: needOf(row.state, row.attempts.at(-1)?.status ?? null),
    tries: row.attempts.length,
    doubtful: row.attempts.some(({ status }) => status === null),
  };
}

async function rewrite(table: ReturnType<Transaction['table']>, upgrade: (stored: unknown) => unknown): Promise<void> {
  await table.toCollection().modify((stored: unknown, holder: { value: unknown }) => {
    holder.value = upgrade(stored);
  });
}

/** Upgrades destinations and deliveries of the first version to the third: settings by kind, and frozen requests instead of one body. */
export async function upgradeDestinations(transaction: Transaction): Promise<void> {
  await rewrite(transaction.table('destinations'), upgradeDestination);
  await rewrite(transaction.table('outbox'), upgradeRow);
}
