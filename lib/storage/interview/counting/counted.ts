import { findLatest, type InterviewOverview } from '@/lib/storage/interview/interviews';

/**
 * An interview with all its notes counted, which takes the longer the more there are, and the last of them, at most `most`, in one consistent read; null
 * when there is none.
 */
export const findCounted = (id: string, most: number) => findLatest(id, most, (notes) => notes.count());

/** An interview without its notes, all of them counted; null when there is none. */
export const findOverview = async (id: string): Promise<InterviewOverview | null> => (await findCounted(id, 0))?.overview ?? null;
