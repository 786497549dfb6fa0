import type { Story } from '../../../story';
import { clockStories } from './clock';
import { noteStories } from './notes';
import { undoStories } from './undo';
import { wholeStories } from './whole';

/** The interview. */
export const interviewStories: readonly Story[] = [...wholeStories, ...noteStories, ...undoStories, ...clockStories];
