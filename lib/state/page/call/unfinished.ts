import { createUnfinishedFollower } from '@/lib/state/interview/begin/follow-unfinished';
import { environment } from '@/lib/state/page/environment';
import { callModel } from '@/lib/state/page/panel/interview';

/** Keeps this page's list of those that can be continued. */
export const unfinishedFollower = createUnfinishedFollower({ ...environment, ...callModel });
