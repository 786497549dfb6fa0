import { useEffect, useRef, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { type CalendarEvent, isCancelledBy } from '@/lib/core/prepared/prepare-event';
import type { Prepared } from '@/lib/core/prepared/prepared';
import type { RubricEntry } from '@/lib/rubrics/built-in';
import { rubricChoicesModel } from '@/lib/state/page/rubric-choices';
import { toastModel } from '@/lib/state/page/toast';
import { preparedActions } from '@/lib/state/page/workspace/preparing';
import type { CalendarRead } from '@/lib/state/prepared/calendar-file';
import { listPrepared, nothingKnown, observePrepared, type PreparedFields, suggest } from '@/lib/state/prepared/prepared-actions';
import { followOwnChoices } from '@/lib/state/rubrics/own-choices';
import { useDrop } from '../use-drop';
import { ChooseEvent } from './ChooseEvent';
import interviewsStyles from './interviews.module.css';
import { PreparedForm } from './PreparedForm';
import { PreparedRow } from './PreparedRow';
import { showProblems, useReading } from './preparing/use-reading';
import { ReadingFiles } from './ReadingFiles';
import { Withdraw } from './Withdraw';

/** An open form: what it begins with, which prepared interview it changes, and the event that it comes from. */
type Open = { readonly initial: PreparedFields; readonly id: string | null; readonly event: CalendarEvent | null };

function usePrepared() {
  const [rows, setRows] = useState<readonly Prepared[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    observePrepared(setRows, stop.signal);
    followOwnChoices(rubricChoicesModel, stop.signal);
    return () => stop.abort();
  }, []);
  return { rows, rubrics: rubricChoicesModel.rubricChoices.value };
}

/** What opens the forms of what is prepared, and the forms. */
function useForms(rows: readonly Prepared[], rubrics: readonly RubricEntry[]) {
  const [open, setOpen] = useState<Open | null>(null);
  const [found, setFound] = useState<CalendarRead | null>(null);
  const [gone, setGone] = useState<readonly Prepared[]>([]);
  const { reading, read } = useReading();
  const edit = ({ id, ...initial }: Prepared) => setOpen({ initial, id, event: null });
  const fromEvent = async (event: CalendarEvent) => {
    const same = (await listPrepared()).find((row) => row.event === event.id);
    const initial = await suggest(event, rubricChoicesModel.rubricChoices.peek());
    // What was typed for this event before stays; only its time and its link are taken from the calendar again.
    const kept = same === undefined ? initial : { ...same, startsAt: initial.startsAt, link: initial.link ?? same.link };
    setOpen({ initial: kept, id: same?.id ?? null, event });
  };
  const takeFiles = async (files: readonly File[]) => {
    const result = await read(files);
    // As they are by now: they may have been read, or changed, while the files were.
    const withdrawn = (await listPrepared()).filter((row) => result.cancelled.some((cancelled) => isCancelledBy(row, cancelled)));
    setGone(withdrawn);
    showProblems(result, withdrawn);
    const [only, another] = result.events;
    if (only === undefined) return;
    if (another === undefined) await fromEvent(only);
    else setFound(result);
  };
  const close = (form: Open, unsaved: PreparedFields | null) => {
    setOpen(null);
    if (unsaved !== null) toastModel.showToast('What you typed was not saved.', () => setOpen({ ...form, initial: unsaved }));
  };
  const prepared = new Set(rows.flatMap(({ event }) => event ?? []));
  const forms = (
    <>
      {reading !== null && <ReadingFiles names={reading.names} onStop={() => reading.stop.abort()} />}
      {gone.length > 0 && <Withdraw prepared={gone} onClose={() => setGone([])} />}
      {found !== null && open === null && gone.length === 0 && (
        <ChooseEvent
          events={found.events}
          leftOut={found.leftOut}
          prepared={prepared}
          onChoose={(event) => void fromEvent(event).catch(reportError)}
          onClose={() => setFound(null)}
        />
      )}
      {open !== null && gone.length === 0 && (
        <PreparedForm
          title={open.id === null ? 'Prepare an interview' : 'Prepared interview'}
          initial={open.initial}
          event={open.event}
          rubrics={rubrics}
          onKeep={(fields) => preparedActions.prepare(fields, open.id)}
          onClose={(unsaved) => close(open, unsaved)}
        />
      )}
    </>
  );
  return { edit, takeFiles, forms, begin: () => setOpen({ initial: nothingKnown, id: null, event: null }) };
}

/** Interviews ahead of their calls: typed in, or taken from a calendar file that is chosen or dropped. */
export function Preparing() {
  const { rows, rubrics } = usePrepared();
  const { edit, takeFiles, begin, forms } = useForms(rows, rubrics);
  const file = useRef<HTMLInputElement>(null);
  const take = (files: readonly File[]) => void takeFiles(files).catch(reportError);
  const over = useDrop(take);
  const titleOf = (id: string | null) => rubrics.find((rubric) => rubric.id === id)?.title ?? null;
  return (
    <>
      <section
        class={`${interviewsStyles.group} ${interviewsStyles.preparing}`}
        data-part="preparing"
        data-over={over ? '' : undefined}
        aria-labelledby="prepared"
      >
        <header>
          <h2 id="prepared">
            Prepared <small>{rows.length || ''}</small>
          </h2>
          <button type="button" class={partsStyles.quiet} onClick={begin}>
            Prepare interview
          </button>
          <button type="button" class={partsStyles.quiet} onClick={() => file.current?.click()}>
            From a calendar file
          </button>
          <input
            ref={file}
            class={partsStyles.hidden}
            type="file"
            accept=".ics,text/calendar"
            multiple
            tabIndex={-1}
            aria-label="Calendar file"
            onChange={({ currentTarget }) => {
              take([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
        </header>
        {rows.length === 0 ? (
          <p class={`${partsStyles.hint} ${interviewsStyles.interviewsHint}`}>
            {over
              ? 'Let go to read the calendar file.'
              : 'Candidate, rubric and call link, ahead of time: joining that call then offers it. An .ics file can be dropped here.'}
          </p>
        ) : (
          <ul>
            {rows.map((row) => (
              <PreparedRow key={row.id} prepared={row} rubric={titleOf(row.rubric)} onEdit={() => edit(row)} />
            ))}
          </ul>
        )}
      </section>
      {forms}
    </>
  );
}
