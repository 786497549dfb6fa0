import { createCallFollower } from '@/lib/state/interview/follow-call';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';

/** What the call does to the interview on show; loaded ahead of need, so that an update cannot take it away. */
export const callEvents = async () => (await import('@/lib/state/page/call/call-events')).callEventsModel;

/** Follows what the guest of this page says of the call. */
export const callFollower = createCallFollower({ ...callModel, ...interviewModel, callEvents });
