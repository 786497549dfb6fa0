import { environment } from '@/lib/state/page/environment';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';
import { createLauncherFollower } from '@/lib/state/panel/launcher';

/** What tells the guest how its launcher looks. */
export const launcherFollower = createLauncherFollower({ ...environment, ...callModel, ...interviewModel });
