import type { Story } from '../story';
import { deliveryStories } from './delivery';
import { exportStories } from './export';
import { keepingStories } from './keeping';
import { interviewStories } from './panel/interview';
import { startStories } from './panel/start';
import { partStories } from './parts';
import { popupStories } from './popup';
import { preparedStories } from './prepared';
import { reviewStories } from './review';
import { rubricStories } from './rubrics';
import { storageStories } from './storage';
import { surfaceStories } from './surfaces';
import { wordStories } from './words';
import { workspaceStories } from './workspace';

/** Every story, in the order they are shown. */
export const stories: readonly Story[] = [
  ...startStories,
  ...interviewStories,
  ...surfaceStories,
  ...reviewStories,
  ...deliveryStories,
  ...exportStories,
  ...workspaceStories,
  ...preparedStories,
  ...popupStories,
  ...rubricStories,
  ...partStories,
  ...wordStories,
  ...storageStories,
  ...keepingStories,
];
