import { listInterviews } from '@/lib/storage/interviews';

/** Every interview, the latest first. */
export const loadInterviews = listInterviews;
