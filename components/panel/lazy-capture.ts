import { lazy } from '@/components/ui/lazy';

const capture = () => import('./capture');

/** Loads what the interview needs beyond its first sight. */
export async function prefetchCapture(): Promise<void> {
  await capture();
}

/** See capture/Checklist. */
export const Checklist = lazy(async () => (await capture()).Checklist);
/** See capture/ClockSetter. */
export const ClockSetter = lazy(async () => (await capture()).ClockSetter);
/** See capture/Completion. */
export const Completion = lazy(async () => (await capture()).Completion);
/** See capture/LevelPicker. */
export const LevelPicker = lazy(async () => (await capture()).LevelPicker);
/** See capture/NoteActions. */
export const NoteActions = lazy(async () => (await capture()).NoteActions);
/** See capture/NoteEditor. */
export const NoteEditor = lazy(async () => (await capture()).NoteEditor);
/** See capture/Questions. */
export const Questions = lazy(async () => (await capture()).Questions);
/** See capture/Toolbar. */
export const Toolbar = lazy(async () => (await capture()).Toolbar);
