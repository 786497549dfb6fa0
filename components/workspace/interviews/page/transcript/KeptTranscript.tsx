import { useEffect, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import { observeInterview } from '@/lib/state/interviews/page/interview-page';
import { deleteKeptTranscript, type StoredTranscript as Kept, loadKeptTranscript } from '@/lib/state/interviews/page/kept-transcript';
import { captionTexts, describeAct } from '@/lib/text/captions/captions';
import styles from './KeptTranscript.module.css';

/** What is kept of an interview's captions, read again at each change of it; null until it is known. */
function useKept(id: string) {
  const [kept, setKept] = useState<Kept | null>(null);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again after each deletion.
  useEffect(() => {
    const stop = new AbortController();
    const load = () => void loadKeptTranscript(id).then((found) => stop.signal.aborted || setKept(found), reportError);
    observeInterview(id, load, stop.signal);
    load();
    return () => stop.abort();
  }, [id, turn]);
  return { kept, refresh: () => setTurn((before) => before + 1) };
}

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

function Log({ consents }: Pick<Kept, 'consents'>) {
  return (
    <ul class={styles.consentLog} aria-label={captionTexts.log}>
      {consents.map(({ id, at, act, by, wording }) => (
        <li key={id}>
          <span dir="auto">{describeAct(act, by)}</span> <time>{moment.format(at)}</time>
          {wording !== '' && <q dir="auto">{wording}</q>}
        </li>
      ))}
    </ul>
  );
}

function Turns({ interview, turns }: { readonly interview: Interview; readonly turns: Kept['turns'] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class={styles.keptTurns} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{captionTexts.keptTurns(turns.length)}</summary>
      {isOpen && (
        <ul tabIndex={0} aria-label={captionTexts.heading}>
          {turns.map(({ id, at, speaker, text }) => (
            <li key={id}>
              <time>{formatCallTime(callTime(at, interview.startedAt))}</time>{' '}
              <span dir="auto">
                <b>{speaker === '' ? captionTexts.unnamed : speaker}:</b> {text}
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Delete({ onDelete }: { readonly onDelete: () => void }) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" class={partsStyles.quiet} onClick={() => setAsking(true)}>
        {captionTexts.remove}
      </button>
    );
  return (
    <div role="group" aria-label={captionTexts.remove}>
      <p>{captionTexts.removeAsk}</p>
      <button type="button" class={partsStyles.outlined} onClick={onDelete}>
        {captionTexts.removeYes}
      </button>{' '}
      <button type="button" class={partsStyles.quiet} onClick={() => setAsking(false)}>
        {captionTexts.removeNo}
      </button>
    </div>
  );
}

/** What was said of consent to an interview's captions, and the transcript where it stays; nothing where captions were never read. */
export function KeptTranscript({ interview }: { readonly interview: Interview }) {
  const { kept, refresh } = useKept(interview.id);
  if (kept === null || (kept.consents.length === 0 && kept.turns.length === 0)) return null;
  const remove = () => void deleteKeptTranscript(interview.id).catch(reportError).finally(refresh);
  return (
    <section aria-label={captionTexts.heading}>
      <h2>{captionTexts.heading}</h2>
      <Log consents={kept.consents} />
      {kept.turns.length > 0 && (
        <>
          <Turns interview={interview} turns={kept.turns} />
          <Delete onDelete={remove} />
        </>
      )}
    </section>
  );
}
