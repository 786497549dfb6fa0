/** Waits for all of some work, also where part of it fails, then fails as the first part did: a lock that is held meanwhile is let go only once nothing is under way. */
export async function waitForAll(works: readonly Promise<unknown>[]): Promise<void> {
  const ended = await Promise.allSettled(works);
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
