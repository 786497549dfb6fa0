import { receivedSchema } from '@/lib/core/debrief/debrief-scorecard';
import { type OutboxRow, outboxRowSchema } from '@/lib/core/delivery/delivery';
import { getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/** The interviews and the received scorecards of a person, by their ids. */
type Chosen = { readonly interviews: readonly string[]; readonly received: readonly string[] };

/** What the requests to a destination say whom they are about. */
type Reading = { readonly destinationId: string; readonly candidateOf: (requests: OutboxRow['requests']) => string | null };

/** The ids under which a team's store knows a person: by the scorecards that were sent or wait, and by those that came from it. */
export async function findStoreIds({ interviews, received }: Chosen, { destinationId, candidateOf }: Reading): Promise<readonly string[]> {
  const database = getDatabase();
  const [sent, others] = await Promise.all([
    database.outbox
      .where('interviewId')
      .anyOf([...interviews])
      .toArray(),
    database.received.toArray(),
  ]);
  const own = readable(outboxRowSchema, sent)
    .filter((row) => row.destinationId === destinationId)
    .flatMap(({ requests }) => candidateOf(requests) ?? []);
  const came = readable(receivedSchema, others).flatMap(({ scorecardId, source }) =>
    received.includes(scorecardId) && source.kind === 'store' ? (source.candidate ?? []) : [],
  );
  return [...new Set([...own, ...came])];
}
