import { useEffect, useRef, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { Crumbs } from '@/components/workspace/page/Crumbs';
import { GonePage } from '@/components/workspace/page/GonePage';
import { ItemHead } from '@/components/workspace/page/ItemHead';
import { followPerson, type PersonInterviews, suggestSame } from '@/lib/state/interviews/candidate/person';
import type { InterviewListModel } from '@/lib/state/interviews/list/list-model';
import type { ListedInterview } from '@/lib/state/interviews/list/listed-interview';
import { joining } from '@/lib/state/page/workspace/joining';
import { joinTexts, scorecardTexts } from '@/lib/text/interviews';
import { Reading } from '../../health/Reading';
import { Notice } from '../../Notice';
import { useTitle } from '../../use-title';
import { interviewAddress, interviewsCrumb } from '../route';
import styles from './CandidatePage.module.css';
import { PersonTable } from './PersonTable';
import { Suggestions } from './Suggestions';

const mostSuggestions = 8;

/** Which interviews are of the person whom one is with, read again at each change. */
function usePerson(id: string) {
  const [person, setPerson] = useState<PersonInterviews | null>(null);
  const read = useRef<() => void>(() => undefined);
  useEffect(() => {
    const stop = new AbortController();
    read.current = followPerson(id, setPerson, stop.signal);
    return () => stop.abort();
  }, [id]);
  return { person, refresh: () => read.current() };
}

type Props = { readonly id: string; readonly list: InterviewListModel };

/** Every interview of one person: of the same application, or joined by hand; and others of the same name, which may be of somebody else. */
export function CandidatePage({ id, list }: Props) {
  const { person, refresh } = usePerson(id);
  const [typed, setTyped] = useState('');
  const rows = list.rows.value;
  const name = rows.find((row) => row.id === id)?.candidate ?? null;
  useTitle(name === null ? null : joinTexts.title(name));
  if (person === null || list.total.value === null) return <Reading message={scorecardTexts.reading} />;
  const ids = new Set(person.ids);
  const own = rows.filter((row) => ids.has(row.id));
  const first = own.find((row) => row.id === id);
  if (first === undefined) return <GonePage way={[interviewsCrumb]} title={scorecardTexts.nothingHere} explanation={scorecardTexts.gone} />;
  const suggested = suggestSame(rows, own, typed, mostSuggestions);
  const join = (other: ListedInterview) => void joining.join(id, other, refresh);
  return (
    <>
      <Crumbs way={[interviewsCrumb, [interviewAddress(id), first.candidate]]} here={joinTexts.here} />
      <Notice />
      <ItemHead name={first.candidate} hint={joinTexts.count(own.length)} />
      <PersonTable rows={own} byHand={person.byHand} onSeparate={(row) => void joining.separate(row, refresh)} />
      <section class={styles.candidateMore} aria-labelledby="join-more">
        <h2 id="join-more">{joinTexts.more}</h2>
        <p class={styles.candidateHint}>{joinTexts.moreHint}</p>
        <input
          dir="auto"
          type="search"
          class={partsStyles.input}
          aria-label={joinTexts.find}
          placeholder={joinTexts.find}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Suggestions rows={suggested} isSearching={typed.trim() !== ''} onJoin={join} />
      </section>
    </>
  );
}
