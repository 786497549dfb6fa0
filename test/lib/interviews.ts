import type { Interview } from '@/lib/core/interview/interview';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';

/** An interview of Grace in a Meet call, begun at 1,000 ms, by the junior backend rubric. */
export const anInterview = (fields: Partial<Interview> = {}): Interview => ({
  id: 'i',
  scorecardId: 's',
  candidate: 'Grace',
  rubric,
  context: 'live-call',
  platform: 'meet',
  call: null,
  startedAt: 1000,
  endedAt: null,
  finishedAt: null,
  revision: 0,
  summary: '',
  recommendation: null,
  ...fields,
});
