import type { Transaction } from 'dexie';
import * as z from 'zod/mini';

const scored = z.object({ data: z.object({ score: z.object({ value: z.nullable(z.number()) }) }) });
const row = z.object({ interviewId: z.string(), revision: z.number(), body: z.string() });

/** The score in a scorecard's body; undefined where it cannot be read. */
function readScore(body: string): number | null | undefined {
  try {
    return scored.safeParse(JSON.parse(body)).data?.data.score.value;
  } catch {
    return undefined;
  }
}

type Latest = { readonly revision: number; readonly score: number | null };

/** Gives each interview the score of its latest finished scorecard. */
export async function upgradeScores(transaction: Transaction): Promise<void> {
  const latest = new Map<string, Latest>();
  await transaction.table('scorecards').each((stored: unknown) => {
    const { data } = row.safeParse(stored);
    if (data === undefined || data.revision <= (latest.get(data.interviewId)?.revision ?? 0)) return;
    const score = readScore(data.body);
    if (score !== undefined) latest.set(data.interviewId, { revision: data.revision, score });
  });
  for (const [id, { score }] of latest) await transaction.table('interviews').update(id, { score });
}
