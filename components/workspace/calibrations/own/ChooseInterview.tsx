import { useEffect, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { InterviewEntry } from '@/lib/core/interview/entry';
import { findSources, mostSources } from '@/lib/state/calibration/own/sources';
import { ownSampleTexts } from '@/lib/text/calibration/own-samples';
import styles from './own.module.css';

/** The finished interviews that a search finds; null until they are read. */
function useSources(search: string): readonly InterviewEntry[] | null {
  const [found, setFound] = useState<readonly InterviewEntry[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    findSources(search).then((entries) => stop.signal.aborted || setFound(entries), reportError);
    return () => stop.abort();
  }, [search]);
  return found;
}

const dayOf = (at: number): string => new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' });

/** Chooses one of the finished interviews. */
export function ChooseInterview({ onChoose }: { readonly onChoose: (interviewId: string) => void }) {
  const [search, setSearch] = useState('');
  const found = useSources(search);
  return (
    <section class={styles.ownPart} aria-label={ownSampleTexts.chooseInterview}>
      <h2>{ownSampleTexts.chooseInterview}</h2>
      <label class={partsStyles.field}>
        <span class={partsStyles.label}>{ownSampleTexts.search}</span>
        <input type="search" class={partsStyles.input} dir="auto" value={search} onInput={({ currentTarget }) => setSearch(currentTarget.value)} />
      </label>
      <ul class={styles.ownChoices} aria-label={ownSampleTexts.interviews}>
        {found?.map(({ id, candidate, rubric, startedAt }) => (
          <li key={id}>
            <button type="button" class={partsStyles.outlined} onClick={() => onChoose(id)}>
              <bdi>{candidate}</bdi>{' '}
              <small>
                <bdi>{rubric}</bdi>, {dayOf(startedAt)}
              </small>
            </button>
          </li>
        ))}
      </ul>
      <p class={partsStyles.hint} role="status">
        {found?.length === 0 && ownSampleTexts.noInterviews}
        {found?.length === mostSources && ownSampleTexts.latest(mostSources)}
      </p>
    </section>
  );
}
