import type { InboxRow } from '@/lib/core/team/inbox-row';
import { writeTable } from '@/lib/storage/bare/transaction';

/** Stores rows of the team's store until a page has put them where they belong; on disk when it resolves. A newer one takes the place of its row. */
export const putInInbox = (rows: readonly InboxRow[]): Promise<void> =>
  writeTable('teamInbox', async (inbox) => {
    for (const row of rows) inbox.put(row);
  });
