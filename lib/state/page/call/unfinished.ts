import { createUnfinishedFollower } from '@/lib/state/interview/unfinished';
import { environment } from '@/lib/state/page/environment';
import { callModel } from '@/lib/state/page/panel/interview';

/** Keeps this page's list of those that can be continued. */
export const unfinishedFollower = createUnfinishedFollower({ ...environment, ...callModel });
