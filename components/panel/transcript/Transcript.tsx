import { useEffect, useState } from 'preact/hooks';
import type { Interview } from '@/lib/core/interview/interview';
import { captionsModel, captionsPlace, transcriptModel } from '@/lib/state/page/captions/captions';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { isPractice } from '@/lib/state/panel/practice';
import { adviseCaptions, captionTexts, excessTexts, placeTexts } from '@/lib/text/captions/captions';
import { ConsentForm } from './ConsentForm';
import { ReadTurns } from './ReadTurns';
import { TranscriptHead } from './TranscriptHead';
import styles from './transcript.module.css';

/** Opens the transcript of an interview, and follows turns that another page reads. */
function useTranscript(interviewId: string): void {
  const isReadHere = captionsModel.readFor.value === interviewId;
  useEffect(() => {
    if (isReadHere) return undefined;
    const stop = new AbortController();
    interviewerModel.loadInterviewer().catch(reportError);
    transcriptModel.openTranscript(interviewId).then(() => stop.signal.aborted || transcriptModel.followTurns(interviewId, stop.signal), reportError);
    return () => stop.abort();
  }, [interviewId, isReadHere]);
  // A question that was open for one interview does not apply to the next.
  useEffect(() => captionsModel.cancel, []);
}

/** What prevents captions from being read, as advice; null where nothing does. */
function adviceFor(interview: Interview, status: typeof captionsModel.status.value): string | null {
  if (status === 'no-captions' || status === 'lost') return adviseCaptions(status, interview.platform);
  if (status === 'starting') return captionTexts.starting;
  return status === 'reading' && transcriptModel.turns.value.length === 0 ? captionTexts.waiting : null;
}

/** That turns of an interview were left out; nothing where none were. */
function LeftOut({ interviewId }: { readonly interviewId: string }) {
  const leftOut = captionsModel.leftOut.value;
  return (
    <p role="status" class={styles.captionsAdvice} data-part="left-out">
      {leftOut?.interviewId === interviewId && excessTexts[leftOut.excess]}
    </p>
  );
}

/** The call's captions: the switch for reading them, and each turn with a button that quotes it. */
export function Transcript({ interview }: { readonly interview: Interview }) {
  useTranscript(interview.id);
  const [isFolded, setFolded] = useState(false);
  const [isFinding, setFinding] = useState(false);
  const [toggles, setToggles] = useState(false);
  const isPointed = transcriptModel.pointed.value !== null;
  useEffect(() => {
    if (!isPointed) return;
    setFolded(false);
    setFinding(false);
  }, [isPointed]);
  const status = captionsModel.status.value;
  const place = captionsPlace.value;
  const hasTurns = transcriptModel.turns.value.length > 0;
  const advice = adviceFor(interview, status);
  if (isPractice) return null;
  return (
    <section
      class={styles.transcript}
      data-part="transcript"
      data-asking={status === 'asking' ? '' : undefined}
      data-open={status === 'asking' || (hasTurns && !isFolded) ? '' : undefined}
      aria-labelledby="transcript"
    >
      <TranscriptHead
        isOff={interview.endedAt !== null || (status === 'off' && place !== 'ready')}
        hasTurns={hasTurns}
        isFolded={isFolded}
        isFinding={isFinding}
        onFold={() => setFolded(!isFolded)}
        onFind={() => setFinding(!isFinding)}
        onStop={() => setToggles(true)}
      />
      {status === 'off' && place !== 'ready' && interview.endedAt === null && (
        <p id="captions-place" class={styles.transcriptHint}>
          {placeTexts[place]}
        </p>
      )}
      {status === 'asking' && <ConsentForm />}
      <p role="status" class={styles.captionsAdvice} data-part="advice">
        {advice}
      </p>
      <LeftOut interviewId={interview.id} />
      {hasTurns && !isFolded && (
        <ReadTurns interview={interview} isFinding={isFinding} isStopped={toggles && status === 'off'} onFound={() => setFinding(false)} />
      )}
    </section>
  );
}
