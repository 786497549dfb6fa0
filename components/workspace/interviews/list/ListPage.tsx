import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Empty } from '@/components/ui/feedback/Empty';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { InterviewListModel } from '@/lib/state/interviews/list/list-model';
import type { ListedInterview } from '@/lib/state/interviews/list/listed-interview';
import { deletion } from '@/lib/state/page/deletion';
import { listTexts } from '@/lib/text/interviews';
import { Reading } from '../../health/Reading';
import { Notice } from '../../Notice';
import { useTitle } from '../../use-title';
import { Preparing } from '../Preparing';
import { addressOfRow } from '../route';
import { PlansHere, PracticeHere, StartHere } from '../StartHere';
import { InterviewTable } from './InterviewTable';
import { ListFoot } from './ListFoot';
import styles from './ListPage.module.css';
import headStyles from './PageHead.module.css';
import { Filters } from './search/Filters';
import { NotesSearched } from './search/NotesSearched';
import { type Bulk, useBulk } from './use-bulk';

function CannotRead({ count }: { readonly count: number }) {
  if (count <= 0) return null;
  return (
    <p class={partsStyles.hint}>
      {listTexts.unreadable(count)}{' '}
      <a class={controlsStyles.link} href="#settings">
        Settings
      </a>{' '}
      has a copy.
    </p>
  );
}

const Head = ({ children = null }: { readonly children?: ComponentChildren }) => (
  <div class={headStyles.pageHead}>
    <h1>Interviews</h1>
    {children}
  </div>
);

function Nothing() {
  return (
    <>
      <Head />
      <Notice />
      <Empty icon="interviews" title="No interviews yet">
        <p>Join a call and press the Plumbline button at its edge. For a phone call or a meeting in a room, begin here.</p>
        <StartHere />
        <PracticeHere />
        <PlansHere />
      </Empty>
      <Preparing />
    </>
  );
}

/** Reads the words of the notes when the search is first used; they are dropped with the page. */
function useNotes(list: InterviewListModel) {
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const read = () => {
    const mine = new AbortController();
    stop.current = mine;
    list.readNotes(mine.signal).catch(reportError);
  };
  return {
    read,
    stop: () => stop.current?.abort(),
    /** Reads them unless that was begun already. */
    use: () => {
      if (list.notes.peek() === 'unread') read();
    },
  };
}

function Search({ list, onUse }: { readonly list: InterviewListModel; readonly onUse: () => void }) {
  return (
    <input
      dir="auto"
      type="search"
      class={partsStyles.input}
      aria-label="Find an interview"
      aria-keyshortcuts="/"
      placeholder="Names, notes, rubrics"
      value={list.typed.value}
      onFocus={onUse}
      onInput={({ currentTarget }) => {
        onUse();
        list.search(currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') list.search('');
      }}
    />
  );
}

/** How many were found. */
function sayFound({ typed, filters, found }: InterviewListModel): string {
  if (typed.value.trim() === '' && Object.values(filters.value).every((value) => value === null)) return '';
  return found.value.length === 0 ? listTexts.noneFound : listTexts.found(found.value.length);
}

function NothingFound({ list }: { readonly list: InterviewListModel }) {
  const typed = list.typed.value.trim();
  return (
    <div class={styles.listNothing} data-part="nothing-found">
      <h2>{listTexts.nothingFits(typed)}</h2>
      <p>{listTexts.nothingFitsHint}</p>
      <button type="button" class={styles.listClear} onClick={list.clear}>
        Show all interviews
      </button>
    </div>
  );
}

/** Deletes rows, and makes the next one the current row. */
function useDelete(list: InterviewListModel, removeSeveral: Bulk['remove']) {
  return (rows: readonly ListedInterview[]): void => {
    const gone = new Set(rows.map(({ id }) => id));
    const ids = list.ids.peek();
    const last = Math.max(...rows.map(({ id }) => ids.indexOf(id)));
    const next = ids.slice(last + 1).find((id) => !gone.has(id)) ?? ids.slice(0, last).findLast((id) => !gone.has(id));
    list.select({ kind: 'none' });
    if (next !== undefined) list.select({ kind: 'focus', id: next });
    const [only] = rows;
    if (rows.length === 1 && only !== undefined) void deletion.deleteInterview(only).then((isGone) => isGone && list.drop([only.id]), reportError);
    else void removeSeveral([...gone], list.drop);
  };
}

/** Every interview on this device: search, sort, open, export and delete. */
export function ListPage({ list }: { readonly list: InterviewListModel }) {
  useTitle('Interviews');
  const bulk = useBulk();
  const remove = useDelete(list, bulk.remove);
  const notes = useNotes(list);
  const total = list.total.value;
  if (total === null)
    return (
      <>
        <Head />
        <Reading message={listTexts.reading} />
      </>
    );
  if (total === 0) return <Nothing />;
  const found = list.found.value;
  const chosen = list.chosen.value;
  return (
    <>
      <Head>
        <PlansHere />
        <PracticeHere />
        <StartHere />
      </Head>
      <Notice />
      <Preparing />
      <section class={styles.list} aria-label="All interviews">
        <div class={styles.listBar}>
          <Search list={list} onUse={notes.use} />
          <Filters rows={list.rows.value} filters={list.filters.value} onFilter={list.filter} />
          <p role="status" class={styles.listFound}>
            {sayFound(list)}
          </p>
          <NotesSearched list={list} onRead={notes.read} onStop={notes.stop} />
        </div>
        {found.length === 0 ? (
          <NothingFound list={list} />
        ) : (
          <InterviewTable
            list={list}
            onOpen={(row) => location.assign(addressOfRow(row))}
            onDelete={(row) => remove(chosen.some(({ id }) => id === row.id) ? chosen : [row])}
            onDeleteOne={(row) => remove([row])}
          />
        )}
        <CannotRead count={list.unreadable.value} />
        <ListFoot found={found} chosen={chosen} bulk={bulk} onDelete={() => remove(chosen)} onClear={() => list.select({ kind: 'none' })} />
      </section>
    </>
  );
}
