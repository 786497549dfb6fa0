import type { Story } from '../story';
import { ownSampleStories } from './calibration/own-samples';
import { calibrationStories } from './calibration/sessions';
import { debriefFileStories } from './debriefs/files';
import { debriefListStories } from './debriefs/list';
import { debriefStories } from './debriefs/states';
import { teamLineStories } from './debriefs/team-line';
import { deliveryStories } from './delivery';
import { exportStories } from './export';
import { readingStories } from './health/reading';
import { storageStories } from './health/storage';
import { interviewPageStories } from './interview-page';
import { keepingStories } from './keeping';
import { interviewStories } from './panel/interview';
import { startStories } from './panel/start';

import { suggestionStories } from './panel/suggestions';

import { transcriptStories } from './panel/transcript';

import { partStories } from './parts';
import { planStories } from './plans';
import { popupStories } from './popup';
import { preparedStories } from './prepared';
import { reviewStories } from './review';
import { rubricStories } from './rubrics';
import { firstPageStories } from './setup/first-page';
import { lockStories } from './setup/lock';
import { practiceStories } from './setup/practice';
import { suggestionSourceStories } from './setup/suggestion-source';
import { teamStories } from './setup/team';
import { surfaceStories } from './surfaces';
import { wordStories } from './words';
import { workspaceStories } from './workspace';

/** Every story by the name of its file, in the order they are shown. */
export const storyFiles = {
  start: startStories,
  interview: interviewStories,
  suggestion: suggestionStories,
  transcript: transcriptStories,
  surface: surfaceStories,
  review: reviewStories,
  debrief: debriefStories,
  plan: planStories,
  calibration: calibrationStories,
  'own-sample': ownSampleStories,
  'debrief-file': debriefFileStories,
  'debrief-list': debriefListStories,
  delivery: deliveryStories,
  export: exportStories,
  workspace: workspaceStories,
  first: firstPageStories,
  practice: practiceStories,
  lock: lockStories,
  source: suggestionSourceStories,
  team: teamStories,
  'team-line': teamLineStories,
  page: interviewPageStories,
  prepared: preparedStories,
  popup: popupStories,
  rubric: rubricStories,
  part: partStories,
  word: wordStories,
  storage: storageStories,
  reading: readingStories,
  keeping: keepingStories,
} satisfies Readonly<Record<string, readonly Story[]>>;

/** A file of stories. */
export type StoryFile = keyof typeof storyFiles;

/** Every story, in the order they are shown. */
export const stories: readonly Story[] = Object.values(storyFiles).flat();
