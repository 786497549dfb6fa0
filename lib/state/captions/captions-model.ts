import { batch, effect, signal } from '@preact/signals';
import type { CaptionStatus, ConsentEntry } from '@/lib/core/captions/transcript';
import type { CaptionTurn, FollowedTurn, SpeakerRole } from '@/lib/core/captions/turn';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { Environment } from '@/lib/state/app/environment';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import type { TranscriptModel } from './transcript-model';
import { createTurnWriter, type SaveTurns } from './turn-writer';

/** What the script that reads captions says: how reading stands, or what the page shows. */
export type HeardCaptions =
  | { readonly status: Extract<CaptionStatus, 'reading' | 'no-captions' | 'lost'> }
  | { readonly turns: readonly FollowedTurn[] };

/** The way to the script that reads captions in the call's page. `start` says whether it runs; what it says goes to `listener` until `stop`. */
export type CaptionLine = {
  readonly start: (listener: (heard: HeardCaptions) => void) => Promise<boolean>;
  readonly stop: () => void;
};

/** Told of each turn that is finished, or corrected after that, and of who its speaker is as far as that is known. */
export type FinishedListener = (turn: CaptionTurn, role: SpeakerRole) => void;

/** Who says that the candidate agrees, and with which words they were told. */
export type Consent = Pick<ConsentEntry, 'by' | 'wording'>;

/** How reading of captions is stopped: whether what was read goes too, and who says so. */
export type Stopping = { readonly isDeleting: boolean; readonly by: string };

type CaptionsDependencies = Pick<Environment, 'now' | 'newId'> &
  Pick<InterviewModel, 'currentInterview'> &
  Pick<TranscriptModel, 'addInterviewer' | 'openTranscript' | 'roleOfSpeaker' | 'showTurns' | 'takeHeard'> & {
    readonly line: CaptionLine;
    readonly saveTurns: SaveTurns;
    readonly logConsent: (entry: ConsentEntry) => Promise<void>;
    readonly deleteTranscript: (entry: ConsentEntry) => Promise<void>;
    /** Does a write that the user started; false when it failed, which is then said. */
    readonly attempt: (work: () => Promise<unknown>, what?: string) => Promise<boolean>;
    /** Told whether turns could be stored: null where they were. */
    readonly onSaved: (error: unknown) => void;
  };

const isGoingOn = (interviewId: string, shown: InterviewModel['currentInterview']['value']): boolean =>
  shown?.interview.id === interviewId && shown.interview.endedAt === null;

/** Captions that are not read. */
export function createCaptionsModel(dependencies: CaptionsDependencies) {
  const { now, newId, currentInterview, line, saveTurns, logConsent, deleteTranscript, attempt, onSaved } = dependencies;
  const { addInterviewer, openTranscript, roleOfSpeaker, showTurns, takeHeard } = dependencies;
  /** How reading stands. */
  const status = signal<CaptionStatus>('off');
  /** The interview whose captions are read; null while none are. */
  const readFor = signal<string | null>(null);
  const writer = createTurnWriter({ save: saveTurns, onSaved });
  const listeners = new Set<FinishedListener>();

  const entry = (interviewId: string, act: ConsentEntry['act'], by: string, wording = ''): ConsentEntry => ({
    id: newId(),
    interviewId,
    at: now(),
    act,
    by: by.trim(),
    wording,
  });

  /** Asks whether the candidate was told and agrees; nothing is read yet. */
  function ask(): void {
    if (status.peek() === 'off') status.value = 'asking';
  }

  /** Asks no more. */
  function cancel(): void {
    if (status.peek() === 'asking') status.value = 'off';
  }

  function hear(interviewId: string, message: HeardCaptions): void {
    if (readFor.peek() !== interviewId) return;
    if ('status' in message) {
      status.value = message.status;
      return;
    }
    writer.take(interviewId, message.turns);
    takeHeard(interviewId, message.turns);
    for (const { isOpen, ...turn } of message.turns)
      if (!isOpen) for (const listener of listeners) listener({ ...turn, interviewId }, roleOfSpeaker(turn.speaker));
  }

  let endWatch: (() => void) | undefined;

  /** Reads no longer than the interview goes on, and stays on show. */
  function watchInterview(interviewId: string): void {
    const end = effect(() => {
      if (!isGoingOn(interviewId, currentInterview.value)) void stop({ isDeleting: false, by: '' }).catch(reportError);
    });
    // It may have ended before this could be set, and must not end the next reading.
    if (readFor.peek() === interviewId) endWatch = end;
    else end();
  }

  let isAgreeing = false;

  /** Logs once that the candidate agrees; false where that was not stored, or is no longer asked by then. */
  async function agree(interviewId: string, { by, wording }: Consent): Promise<boolean> {
    isAgreeing = true;
    const isLogged = await attempt(() => logConsent(entry(interviewId, 'agreed', by, wording)), 'consent');
    isAgreeing = false;
    if (isLogged && !isGoingOn(interviewId, currentInterview.peek())) cancel();
    return isLogged && status.peek() === 'asking';
  }

  /** Logs that the candidate agrees, and only then begins to read; false when nothing is read. */
  async function start(consent: Consent): Promise<boolean> {
    const interviewId = currentInterview.peek()?.interview.id;
    if (interviewId === undefined || status.peek() !== 'asking' || isAgreeing || !(await agree(interviewId, consent))) return false;
    batch(() => {
      readFor.value = interviewId;
      status.value = 'starting';
    });
    watchInterview(interviewId);
    const isOpen = await attempt(() => openTranscript(interviewId), 'transcript');
    if (!isOpen) await stop({ isDeleting: false, by: consent.by });
    // Whoever has stopped it meanwhile, or has gone to another interview, has nothing read.
    if (readFor.peek() !== interviewId) return false;
    addInterviewer(interviewId, consent.by);
    const runs = await line.start((message) => hear(interviewId, message));
    if (!runs && readFor.peek() === interviewId) status.value = 'lost';
    return runs;
  }

  let stopping: Promise<boolean> = Promise.resolve(true);

  /** Stores what is on its way, and logs that reading has stopped. */
  async function endReading(interviewId: string, by: string): Promise<boolean> {
    await writer.settle();
    return attempt(() => logConsent(entry(interviewId, 'stopped', by)), 'consent');
  }

  /** Stops reading, which is logged; with `isDeleting` what was read goes too. False when that could not be stored: it is read no more all the same. */
  async function stop({ isDeleting, by }: Stopping): Promise<boolean> {
    const interviewId = readFor.peek();
    if (interviewId === null) return true;
    endWatch?.();
    line.stop();
    batch(() => {
      readFor.value = null;
      status.value = 'off';
    });
    stopping = endReading(interviewId, by);
    const isLogged = await stopping;
    return isDeleting ? (await remove(interviewId, by)) && isLogged : isLogged;
  }

  /** Deletes the transcript of an interview, what is still on its way included; quotes that became notes stay. */
  const remove = (interviewId: string, by: string): Promise<boolean> =>
    attempt(async () => {
      await stopping;
      await deleteTranscript(entry(interviewId, 'deleted', by));
      showTurns(interviewId, []);
    }, 'transcript');

  /** Calls `listener` with turns as they are finished, and with those that are corrected after that, until the signal aborts. */
  function onFinished(listener: FinishedListener, until: AbortSignal): void {
    listeners.add(listener);
    until.addEventListener('abort', () => listeners.delete(listener), { once: true });
  }

  return {
    status: asReadonly(status),
    readFor: asReadonly(readFor),
    ask,
    cancel,
    start,
    stop,
    remove,
    onFinished,
  };
}
