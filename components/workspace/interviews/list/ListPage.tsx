import type { ComponentChildren } from 'preact';
import { Empty } from '@/components/ui/feedback/Empty';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import headStyles from '@/components/workspace/page/ListHead.module.css';
import type { InterviewListModel } from '@/lib/state/interviews/list/list-model';
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
import { Filters } from './search/Filters';
import { ListSearch, useNotes } from './search/ListSearch';
import { NotesSearched } from './search/NotesSearched';
import { useBulk } from './use-bulk';
import { useDelete } from './use-delete';

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
  <div class={headStyles.listHead}>
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
        <div data-part="steps">
          <StartHere />
          <PracticeHere />
          <PlansHere />
        </div>
      </Empty>
      <Preparing />
    </>
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
          <ListSearch list={list} onUse={notes.use} />
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
