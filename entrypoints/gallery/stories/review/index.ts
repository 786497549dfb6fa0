import type { Story } from '../../story';
import { amendmentStories } from './amendment';
import { beforeFinishStories } from './before-finish';
import { finishedStories } from './finished';
import { reviewUndoStories } from './undo';

/** The review, before and after the finish, and amendments. */
export const reviewStories: readonly Story[] = [...beforeFinishStories, ...reviewUndoStories, ...finishedStories, ...amendmentStories];
