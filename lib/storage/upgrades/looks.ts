import type { Transaction } from 'dexie';
import * as z from 'zod/mini';
import type { LoggedLook } from '@/lib/core/debrief/look';

const texts = z.catch(z.array(z.string()), []);
const looked = z.object({
  id: z.string(),
  lookedAt: z.number(),
  candidate: z.string(),
  applicationId: z.catch(z.nullable(z.string()), null),
  added: texts,
});
const received = z.object({ scorecardId: z.string(), candidate: z.string(), applicationId: z.nullable(z.string()) });

type Looked = z.infer<typeof looked>;
type Received = z.infer<typeof received>;

/** The look that a debrief holds, with the names that its scorecards of others have for the candidate. */
function lookOf({ id, lookedAt, candidate, applicationId, added }: Looked, others: readonly Received[]): LoggedLook {
  const own = others.filter((one) => added.includes(one.scorecardId) || (applicationId !== null && one.applicationId === applicationId));
  const applications = [applicationId, ...own.map((one) => one.applicationId)].filter((one) => one !== null);
  const names = [candidate, ...own.map((one) => one.candidate)];
  return { of: id, at: lookedAt, names: [...new Set(names)], applicationIds: [...new Set(applications)], persons: [] };
}

/** Logs each look that a debrief holds in a row of its own. */
export async function upgradeLooks(transaction: Transaction): Promise<void> {
  const stored: readonly unknown[] = await transaction.table('debriefs').toArray();
  const debriefs = stored.flatMap((row) => looked.safeParse(row).data ?? []);
  if (debriefs.length === 0) return;
  const rows: readonly unknown[] = await transaction.table('received').toArray();
  const others = rows.flatMap((row) => received.safeParse(row).data ?? []);
  await transaction.table('looks').bulkPut(debriefs.map((debrief) => lookOf(debrief, others)));
}
