import { batch, computed, signal } from '@preact/signals';
import { keepTurns } from '@/lib/core/captions/keep-turns';
import { roleOf, type TalkNames } from '@/lib/core/captions/role-of';
import type { TranscriptChoices } from '@/lib/core/captions/transcript';
import type { CaptionTurn, FollowedTurn, SpeakerRole } from '@/lib/core/captions/turn';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { InterviewModel } from '@/lib/state/interview/interview-model';

/** The turns of one interview in order, and the choices for its transcript. */
export type TranscriptModel = ReturnType<typeof createTranscriptModel>;

const noChoices: TranscriptChoices = { interviewId: '', speakers: {}, staysAfterFinish: false };

const comesAfter = (a: CaptionTurn, b: CaptionTurn) => a.at > b.at || (a.at === b.at && a.id > b.id);

/** Merges turns into others: each replaces its earlier version, or is inserted by time. */
export function mergeTurns(known: readonly CaptionTurn[], next: readonly CaptionTurn[]): readonly CaptionTurn[] {
  const merged = [...known];
  for (const turn of next) {
    let at = merged.length;
    const index = merged.findLastIndex(({ id }) => id === turn.id);
    if (index >= 0) merged.splice(index, 1);
    if (index >= 0) at -= 1;
    for (let before = merged[at - 1]; before !== undefined && comesAfter(before, turn); before = merged[at - 1]) at -= 1;
    merged.splice(at, 0, turn);
  }
  return merged;
}

type TranscriptDependencies = Pick<InterviewModel, 'currentInterview'> & {
  /** The interviewer's own name; '' where it is not known. */
  readonly interviewer: () => string;
  readonly listTurns: (interviewId: string) => Promise<readonly CaptionTurn[]>;
  readonly observeTurns: (interviewId: string, listener: (turns: readonly CaptionTurn[]) => void, signal: AbortSignal) => void;
  /** Closes the log of a reading that was cut off, as by a page that was reloaded. */
  readonly closeCutReading: (interviewId: string) => Promise<void>;
  /** The names of those who have said that an interview's candidate agrees. */
  readonly listAgreedBy: (interviewId: string) => Promise<readonly string[]>;
  readonly findChoices: (interviewId: string) => Promise<TranscriptChoices>;
  readonly changeChoices: (interviewId: string, change: (before: TranscriptChoices) => TranscriptChoices) => Promise<TranscriptChoices>;
  readonly attempt: (work: () => Promise<unknown>, what?: string) => Promise<boolean>;
};

/** A transcript without turns. */
export function createTranscriptModel({
  currentInterview,
  interviewer,
  listTurns,
  observeTurns,
  closeCutReading,
  listAgreedBy,
  findChoices,
  changeChoices,
  attempt,
}: TranscriptDependencies) {
  const turns = signal<readonly CaptionTurn[]>([]);
  const choices = signal<TranscriptChoices>(noChoices);
  /** Who has said that the candidate agrees: the interviewer, whatever the settings name them. */
  const agreedBy = signal<readonly string[]>([]);
  /** The turn that is to be shown, until it is; another value each time it is asked for. */
  const pointed = signal<{ readonly turnId: string } | null>(null);
  let named: readonly string[] = [];
  /** Every speaker name in order of appearance; the same list object while nobody new speaks. */
  const speakers = computed(() => {
    const found = [...new Set(turns.value.map(({ speaker }) => speaker))];
    if (found.length !== named.length || found.some((name, at) => name !== named[at])) named = found;
    return named;
  });

  /** The names that are known in the open interview. */
  const names = computed<TalkNames>(() => ({
    interviewers: [interviewer(), ...agreedBy.value].filter((name) => name !== ''),
    candidate: currentInterview.value?.interview.candidate ?? '',
    speakers: speakers.value,
    chosen: choices.value.speakers,
  }));
  /** The role of each speaker, worked out once, as every turn on show asks for one. */
  const roles = computed<ReadonlyMap<string, SpeakerRole>>(
    () => new Map(names.value.speakers.map((speaker) => [speaker, roleOf(speaker, names.value)])),
  );

  /** The role of a speaker in the open interview. */
  const roleOfSpeaker = (speaker: string): SpeakerRole => roles.value.get(speaker) ?? roleOf(speaker, names.value);

  /** Shows the turns of an interview as they are stored. */
  function showTurns(interviewId: string, stored: readonly CaptionTurn[]): void {
    if (choices.peek().interviewId === interviewId) turns.value = keepTurns(turns.peek(), stored);
  }

  /** Opens the transcript of an interview, as it is stored. */
  async function openTranscript(interviewId: string): Promise<void> {
    if (choices.peek().interviewId === interviewId) return;
    closeCutReading(interviewId).catch(reportError);
    const chosen = await findChoices(interviewId);
    const [stored, agreed] = await Promise.all([listTurns(interviewId), listAgreedBy(interviewId)]);
    batch(() => {
      choices.value = chosen;
      agreedBy.value = agreed;
      turns.value = stored;
    });
  }

  /** Adds the name of an interviewer who has stated the candidate's consent. */
  function addInterviewer(interviewId: string, name: string): void {
    if (choices.peek().interviewId === interviewId) agreedBy.value = [...agreedBy.peek(), name];
  }

  /** Adds turns that were just reported. */
  function takeHeard(interviewId: string, heard: readonly FollowedTurn[]): void {
    if (choices.peek().interviewId !== interviewId || heard.length === 0) return;
    turns.value = mergeTurns(
      turns.peek(),
      heard.map(({ isOpen: _isOpen, ...turn }) => ({ ...turn, interviewId })),
    );
  }

  /** Has a turn shown, wherever the transcript is scrolled to. */
  function pointAt(turnId: string): void {
    pointed.value = { turnId };
  }

  /** The turn that was to be shown is shown. */
  function arrive(): void {
    pointed.value = null;
  }

  /** Keeps the turns of an interview in sync with the page that reads them, until the signal aborts. */
  const followTurns = (interviewId: string, signal: AbortSignal): void =>
    observeTurns(interviewId, (stored) => showTurns(interviewId, stored), signal);

  async function change(next: (before: TranscriptChoices) => TranscriptChoices): Promise<boolean> {
    const { interviewId } = choices.peek();
    return attempt(async () => {
      const changed = await changeChoices(interviewId, next);
      if (choices.peek().interviewId === interviewId) choices.value = changed;
    }, 'transcript');
  }

  /** Sets the role of a speaker. */
  const chooseRole = (speaker: string, role: SpeakerRole): Promise<boolean> =>
    change((before) => ({ ...before, speakers: { ...before.speakers, [speaker]: role } }));

  /** Sets whether the transcript is kept after the finish. */
  const chooseStay = (staysAfterFinish: boolean): Promise<boolean> => change((before) => ({ ...before, staysAfterFinish }));
  return {
    turns: asReadonly(turns),
    choices: asReadonly(choices),
    pointed: asReadonly(pointed),
    pointAt,
    arrive,
    speakers,
    roles,
    roleOfSpeaker,
    openTranscript,
    addInterviewer,
    showTurns,
    takeHeard,
    followTurns,
    chooseRole,
    chooseStay,
  };
}
