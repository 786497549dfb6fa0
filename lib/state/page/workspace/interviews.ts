import { createInterviewList } from '@/lib/state/interviews/list/list-model';

/** The list of interviews, as this page shows it. */
export const interviewList = createInterviewList();
