import { batch, signal } from '@preact/signals';
import type { CaptionStatus, ConsentEntry, Excess } from '@/lib/core/captions/transcript';
import type { CaptionTurn, FollowedTurn, SpeakerRole } from '@/lib/core/captions/turn';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { Environment } from '@/lib/state/app/environment';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import { type Consent, createConsentLog } from './consent-log';
import type { TranscriptModel } from './transcript-model';
import { createTurnWriter, type SaveTurns } from './turn-writer';
import { isGoingOn, type ObserveDeletion, watchReading } from './watch-reading';

/** What is heard of a call's captions: their state, turns that were begun or changed, or why turns were left out. */
export type HeardCaptions =
  | { readonly status: Extract<CaptionStatus, 'reading' | 'no-captions' | 'lost'> }
  | { readonly turns: readonly FollowedTurn[] }
  | { readonly excess: Excess };

/**
 * The connection to the script that reads captions in the call's page. `start` says whether it runs; its reports go to `listener` until `stop`. `stored`
 * is what the transcript has so far.
 */
export type CaptionLine = {
  readonly start: (listener: (heard: HeardCaptions) => void, stored: readonly CaptionTurn[]) => Promise<boolean>;
  readonly stop: () => void;
};

/** Called with each turn that is finished, or corrected later, and with the role of its speaker as far as known. */
export type FinishedListener = (turn: CaptionTurn, role: SpeakerRole) => void;

/** How reading is stopped: whether the transcript is deleted too, and who stopped it. */
export type Stopping = { readonly isDeleting: boolean; readonly by: string };

type CaptionsDependencies = Pick<Environment, 'now' | 'newId'> &
  Pick<Parameters<typeof createConsentLog>[0], 'logConsent' | 'holdReading' | 'attempt'> &
  Pick<InterviewModel, 'currentInterview'> &
  Pick<TranscriptModel, 'addInterviewer' | 'openTranscript' | 'roleOfSpeaker' | 'showTurns' | 'takeHeard' | 'turns'> & {
    readonly line: CaptionLine;
    readonly saveTurns: SaveTurns;
    readonly deleteTranscript: (entry: ConsentEntry) => Promise<void>;
    /** Takes away what this page has still stored of a transcript while another page deleted it. */
    readonly removeRest: (interviewId: string) => Promise<void>;
    readonly observeDeletion: ObserveDeletion;
    /** Told whether turns could be stored: null where they were. */
    readonly onSaved: (error: unknown) => void;
  };

/** The model of reading captions, at first off. */
export function createCaptionsModel(dependencies: CaptionsDependencies) {
  const { currentInterview, line, saveTurns, deleteTranscript, removeRest, observeDeletion, attempt, onSaved } = dependencies;
  const { addInterviewer, openTranscript, roleOfSpeaker, showTurns, takeHeard, turns } = dependencies;
  /** The state of reading. */
  const status = signal<CaptionStatus>('off');
  /** The interview whose captions are read; null while none are. */
  const readFor = signal<string | null>(null);
  /** Why turns of an interview were left out since its captions were read last; null where none were. */
  const leftOut = signal<{ readonly interviewId: string; readonly excess: Excess } | null>(null);
  const writer = createTurnWriter({ save: saveTurns, onSaved });
  const log = createConsentLog(dependencies);
  const listeners = new Set<FinishedListener>();

  /** Asks whether the candidate was told and agrees; nothing is read yet. */
  function ask(): void {
    if (status.peek() === 'off') status.value = 'asking';
  }

  /** Withdraws that question. */
  function cancel(): void {
    if (status.peek() === 'asking') status.value = 'off';
  }

  function hear(interviewId: string, message: HeardCaptions): void {
    if (readFor.peek() !== interviewId) return;
    if ('status' in message) {
      status.value = message.status;
      return;
    }
    if ('excess' in message) {
      leftOut.value = { interviewId, excess: message.excess };
      return;
    }
    writer.take(interviewId, message.turns);
    takeHeard(interviewId, message.turns);
    for (const { isOpen, ...turn } of message.turns)
      if (!isOpen) for (const listener of listeners) listener({ ...turn, interviewId }, roleOfSpeaker(turn.speaker));
  }

  let watch = new AbortController();

  /** Stops reading when the interview ends or is left, or another page deletes its transcript. */
  function watchInterview(interviewId: string, agreedAt: number): void {
    watch = new AbortController();
    const onOver = () => void stop({ isDeleting: false, by: '' }).catch(reportError);
    const onDeleted = () => void endDeleted(interviewId).catch(reportError);
    // Reading may have been stopped before this watch began; that must not end the next reading.
    if (readFor.peek() === interviewId) watchReading({ interviewId, agreedAt, currentInterview, observeDeletion, onOver, onDeleted }, watch.signal);
  }

  /** Reads no more of what another page has deleted, and takes away what was stored meanwhile. */
  async function endDeleted(interviewId: string): Promise<void> {
    const isLogged = stop({ isDeleting: false, by: '' });
    stopping = isLogged.then(async () => {
      await writer.withdraw(interviewId);
      return attempt(() => removeRest(interviewId), 'transcript');
    });
    await stopping;
    showTurns(interviewId, []);
  }

  let isAgreeing = false;
  let stopping: Promise<boolean> = Promise.resolve(true);

  /** Logs once that the candidate agrees; null where that was not stored, or the question was withdrawn meanwhile. */
  async function agree(interviewId: string, consent: Consent): Promise<ConsentEntry | null> {
    isAgreeing = true;
    await stopping;
    const agreed = await log.logAgreed(interviewId, consent);
    isAgreeing = false;
    if (agreed === null) return null;
    if (!isGoingOn(interviewId, currentInterview.peek())) cancel();
    if (status.peek() === 'asking') return agreed;
    await log.logStopped(interviewId, '');
    return null;
  }

  /** Logs that the candidate agrees, and starts reading only then; false when nothing is read. */
  async function start(consent: Consent): Promise<boolean> {
    const interviewId = currentInterview.peek()?.interview.id;
    if (interviewId === undefined || status.peek() !== 'asking' || isAgreeing) return false;
    const agreed = await agree(interviewId, consent);
    if (agreed === null) return false;
    batch(() => {
      readFor.value = interviewId;
      status.value = 'starting';
      leftOut.value = null;
    });
    watchInterview(interviewId, agreed.at);
    const isOpen = await attempt(() => openTranscript(interviewId), 'transcript');
    if (!isOpen) await stop({ isDeleting: false, by: consent.by });
    // If reading was stopped meanwhile, or another interview opened, nothing is read.
    if (readFor.peek() !== interviewId) return false;
    addInterviewer(interviewId, consent.by);
    const runs = await line.start((message) => hear(interviewId, message), turns.peek());
    if (!runs && readFor.peek() === interviewId) status.value = 'lost';
    return runs;
  }

  /** Stores pending turns, and logs that reading has stopped. */
  async function endReading(interviewId: string, by: string): Promise<boolean> {
    await writer.settle();
    return log.logStopped(interviewId, by);
  }

  /** Stops reading and logs that; with `isDeleting` the transcript is deleted too. False when that could not be stored; reading stops in any case. */
  async function stop({ isDeleting, by }: Stopping): Promise<boolean> {
    const interviewId = readFor.peek();
    if (interviewId === null) return true;
    watch.abort();
    line.stop();
    batch(() => {
      readFor.value = null;
      status.value = 'off';
    });
    stopping = endReading(interviewId, by);
    const isLogged = await stopping;
    return isDeleting ? (await remove(interviewId, by)) && isLogged : isLogged;
  }

  /** Deletes the transcript of an interview, including pending turns; quotes that became notes stay. */
  const remove = (interviewId: string, by: string): Promise<boolean> =>
    attempt(async () => {
      await stopping;
      const unsaved = await writer.withdraw(interviewId);
      await deleteTranscript(log.entry(interviewId, 'deleted', by)).catch((error: unknown) => {
        writer.take(interviewId, unsaved);
        throw error;
      });
      showTurns(interviewId, []);
    }, 'transcript');

  /** Calls `listener` with turns as they are finished, and with later corrections, until the signal aborts. */
  function onFinished(listener: FinishedListener, until: AbortSignal): void {
    listeners.add(listener);
    until.addEventListener('abort', () => listeners.delete(listener), { once: true });
  }

  return {
    status: asReadonly(status),
    readFor: asReadonly(readFor),
    leftOut: asReadonly(leftOut),
    ask,
    cancel,
    start,
    stop,
    remove,
    onFinished,
  };
}
