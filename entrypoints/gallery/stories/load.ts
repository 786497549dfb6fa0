import type { Story } from '../story';
import type { StoryFile } from '.';

/** Loads the stories of one file, with the components that it shows and no others. */
export const loadFile: Readonly<Record<StoryFile, () => Promise<readonly Story[]>>> = {
  start: async () => (await import('./panel/start')).startStories,
  interview: async () => (await import('./panel/interview')).interviewStories,
  suggestion: async () => (await import('./panel/suggestions')).suggestionStories,
  transcript: async () => (await import('./panel/transcript')).transcriptStories,
  surface: async () => (await import('./surfaces')).surfaceStories,
  review: async () => (await import('./review')).reviewStories,
  calibration: async () => (await import('./calibration/sessions')).calibrationStories,
  'own-sample': async () => (await import('./calibration/own-samples')).ownSampleStories,
  plan: async () => (await import('./plans')).planStories,
  debrief: async () => (await import('./debriefs/states')).debriefStories,
  'debrief-file': async () => (await import('./debriefs/files')).debriefFileStories,
  'debrief-list': async () => (await import('./debriefs/list')).debriefListStories,
  delivery: async () => (await import('./delivery')).deliveryStories,
  export: async () => (await import('./export')).exportStories,
  workspace: async () => (await import('./workspace')).workspaceStories,
  practice: async () => (await import('./setup/practice')).practiceStories,
  lock: async () => (await import('./setup/lock')).lockStories,
  source: async () => (await import('./setup/suggestion-source')).suggestionSourceStories,
  team: async () => (await import('./setup/team')).teamStories,
  'team-line': async () => (await import('./debriefs/team-line')).teamLineStories,
  first: async () => (await import('./setup/first-page')).firstPageStories,
  page: async () => (await import('./interview-page')).interviewPageStories,
  prepared: async () => (await import('./prepared')).preparedStories,
  popup: async () => (await import('./popup')).popupStories,
  rubric: async () => (await import('./rubrics')).rubricStories,
  part: async () => (await import('./parts')).partStories,
  word: async () => (await import('./words')).wordStories,
  storage: async () => (await import('./health/storage')).storageStories,
  reading: async () => (await import('./health/reading')).readingStories,
  keeping: async () => (await import('./keeping')).keepingStories,
};

/** Whether a word names a file of stories. */
export const isStoryFile = (word: string | null): word is StoryFile => word !== null && Object.hasOwn(loadFile, word);
