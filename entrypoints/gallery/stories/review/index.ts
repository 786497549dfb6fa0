import type { Story } from '../../story';
import { beforeFinishStories } from './before-finish';
import { finishedStories } from './finished';
import { reviewUndoStories } from './undo';

/** The review, before and after the finish. */
export const reviewStories: readonly Story[] = [...beforeFinishStories, ...reviewUndoStories, ...finishedStories];
