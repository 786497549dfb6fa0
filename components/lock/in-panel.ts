import { isInterviewing } from '@/lib/state/page/call/in-use';
import { lockModel } from '@/lib/state/page/lock';
import { followLock } from './mount';

/** Hides this panel whenever everything is locked, until the signal aborts. */
export const lockPanel = (stop: AbortSignal): void => followLock(lockModel, isInterviewing, stop);
