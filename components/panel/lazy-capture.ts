import { lazy } from '@/components/ui/feedback/lazy';

const loadParts = () => import('./capture');
const loadKeys = () => import('./composer/composer-keys');

/** The other keys of the composer: `now` once they are loaded. */
export const composerKeys: { now: Awaited<ReturnType<typeof loadKeys>> | undefined } = { now: undefined };

/** Loads the parts with everything that they open, so that keys typed right after a press go to what it opens. */
async function load() {
  const [loaded, keys] = await Promise.all([loadParts(), loadKeys()]);
  // A part that cannot be loaded says so where it is opened.
  await Promise.allSettled([NoteFinder.preload(), loaded.preloadOverlays()]);
  composerKeys.now = keys;
  for (const { preload } of parts) preload().catch(() => undefined);
  return loaded;
}

function createLoading() {
  let loading: ReturnType<typeof load> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

const capture = createLoading();

/** The other keys of the composer, once they are loaded. */
export async function untilComposerKeys() {
  await capture();
  return composerKeys.now;
}

/** See brief/Brief. */
export const Brief = lazy(async () => (await capture()).Brief);
/** See dimension/FocusedDimensions. */
export const FocusedDimensions = lazy(async () => (await capture()).FocusedDimensions);
/** See notes/FoundWords. */
export const FoundWords = lazy(async () => (await capture()).FoundWords);
/** See capture/Checklist. */
export const Checklist = lazy(async () => (await capture()).Checklist);
/** See capture/ClockSetter. */
export const ClockSetter = lazy(async () => (await capture()).ClockSetter);
/** See capture/Completion. */
export const Completion = lazy(async () => (await capture()).Completion);
/** See head/ClockStopped. */
export const ClockStopped = lazy(async () => (await capture()).ClockStopped);
/** See head/NameEditor. */
export const NameEditor = lazy(async () => (await capture()).NameEditor);
/** See head/RubricPicker. */
export const RubricPicker = lazy(async () => (await capture()).RubricPicker);
/** See capture/MarkWords. */
export const MarkWords = lazy(async () => (await capture()).MarkWords);
/** See capture/NoteActions. */
export const NoteActions = lazy(async () => (await capture()).NoteActions);
/** See capture/NoteEditor. */
export const NoteEditor = lazy(async () => (await capture()).NoteEditor);
/** See capture/LongWords. */
export const LongWords = lazy(async () => (await capture()).LongWords);
/** See capture/Questions. */
export const Questions = lazy(async () => (await capture()).Questions);
/** See capture/Said. */
export const Said = lazy(async () => (await capture()).Said);
/** See composer/ComposerLine. */
export const ComposerLine = lazy(async () => (await capture()).ComposerLine);
/** See capture/Toolbar. */
export const Toolbar = lazy(async () => (await capture()).Toolbar);
/** See capture/Coverage. */
export const Coverage = lazy(async () => (await capture()).Coverage);
/** See interview/Divider. */
export const Divider = lazy(async () => (await capture()).Divider);
/** See undo/DeletedNote. */
export const DeletedNote = lazy(async () => (await capture()).DeletedNote);
/** See undo/DimensionUndo. */
export const DimensionUndo = lazy(async () => (await capture()).DimensionUndo);
/** See NoteFinder. */
export const NoteFinder = lazy(async () => (await import('./notes/NoteFinder')).NoteFinder);
/** See capture/NoteTools. */
export const NoteTools = lazy(async () => (await capture()).NoteTools);
/** See head/HeadTools. */
export const HeadTools = lazy(async () => (await capture()).HeadTools);
/** See capture/PanelKeys. */
export const PanelKeys = lazy(async () => (await capture()).PanelKeys);

const parts = [
  FocusedDimensions,
  FoundWords,
  Brief,
  Checklist,
  ClockSetter,
  Completion,
  ClockStopped,
  NameEditor,
  RubricPicker,
  MarkWords,
  NoteActions,
  NoteEditor,
  LongWords,
  Questions,
  Said,
  ComposerLine,
  Toolbar,
  Coverage,
  Divider,
  NoteFinder,
  NoteTools,
  HeadTools,
  PanelKeys,
  DeletedNote,
  DimensionUndo,
];

/** Loads what the interview needs after its first render, so that each part is available when it is shown. */
export async function prefetchCapture(): Promise<void> {
  await Promise.all(parts.map(({ preload }) => preload()));
}
