import { listInterviews } from '@/lib/storage/interviews';

/** The interviews that began last, the latest first. */
export const loadInterviews = () => listInterviews(500);
