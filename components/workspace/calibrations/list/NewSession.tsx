import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SelectField } from '@/components/ui/choice/SelectField';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sheetStyles from '@/components/ui/styles/sheet.module.css';
import { useOneAtATime } from '@/components/ui/use-one-at-a-time';
import styles from '@/components/workspace/debriefs/choose/ChooseDialog.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { listSessionRubrics, readSessionChoice, type SessionChoice, type SessionRubric } from '@/lib/state/calibration/session-samples';
import { calibrationActions } from '@/lib/state/page/workspace/calibrations';
import { calibrationTexts } from '@/lib/text/calibration/list';
import { thisMonth } from '../this-month';

type Props = { readonly onBegun: (id: string) => void; readonly onClose: () => void };

/** What a session by a rubric can be made of, and which of its samples are ticked; null until it is read. */
function useChoice(rubricId: string) {
  const [choice, setChoice] = useState<SessionChoice | null>(null);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const show = (found: SessionChoice | null) => {
      if (stop.signal.aborted) return;
      setChoice(found);
      setTicked(found?.suggested ?? []);
    };
    show(null);
    readSessionChoice(rubricId).then(show, reportError);
    return () => stop.abort();
  }, [rubricId]);
  const tick = (id: string) => setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  return { choice, chosen: choice?.samples.filter(({ id }) => ticked.includes(id)) ?? [], ticked, tick };
}

/** The rubrics that a session can be by; the built-in ones until those of one's own are read. */
function useRubrics(): readonly SessionRubric[] {
  const [rubrics, setRubrics] = useState<readonly SessionRubric[]>(builtInRubrics);
  useEffect(() => {
    listSessionRubrics().then(setRubrics, reportError);
  }, []);
  return rubrics;
}

type SamplesProps = { readonly choice: SessionChoice; readonly ticked: readonly string[]; readonly onTick: (id: string) => void };

function Samples({ choice: { rubric, samples }, ticked, onTick }: SamplesProps) {
  const nameOf = (dimension: string) => rubric.dimensions.find(({ id }) => id === dimension)?.name ?? dimension;
  return (
    <ul aria-label={calibrationTexts.chooseSamples}>
      {samples.map(({ id, title, dimension }) => (
        <li key={id}>
          <label>
            <input type="checkbox" checked={ticked.includes(id)} onChange={() => onTick(id)} />
            <span>
              <b dir="auto">{title}</b>
              <small>{nameOf(dimension)}</small>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

const faultOf = (month: string, chosen: number): string | null =>
  chosen === 0 ? calibrationTexts.chooseOne : month === '' ? calibrationTexts.noMonth : null;

/** The form of a new session: a month, a rubric, and which of its sample answers are rated. */
export function NewSession({ onBegun, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [rubricId, setRubricId] = useState(builtInRubrics[0]?.id ?? '');
  const [month, setMonth] = useState(thisMonth);
  const [wasTried, setTried] = useState(false);
  const rubrics = useRubrics();
  const { choice, chosen, ticked, tick } = useChoice(rubricId);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const fault = choice === null ? null : faultOf(month, chosen.length);
  const begin = useOneAtATime(async () => {
    setTried(true);
    if (choice === null || fault !== null) return;
    const id = await calibrationActions.begin({ month, rubric: choice.rubric, samples: chosen });
    if (id !== null) onBegun(id);
  });
  return (
    <dialog ref={dialog} class={`${sheetStyles.sheet} ${styles.chooseDialog}`} aria-label={calibrationTexts.create} onClose={onClose}>
      <h2>{calibrationTexts.create}</h2>
      <form
        autocomplete="off"
        noValidate
        onSubmit={(submit) => {
          submit.preventDefault();
          begin().catch(reportError);
        }}
      >
        <label class={partsStyles.field}>
          <span class={partsStyles.label}>{calibrationTexts.month}</span>
          <input type="month" dir="auto" class={partsStyles.input} value={month} onInput={({ currentTarget }) => setMonth(currentTarget.value)} />
        </label>
        <SelectField
          label={calibrationTexts.rubric}
          value={rubricId}
          names={rubrics.map(({ id, title }) => [id, title] as const)}
          onChoose={setRubricId}
        />
        {choice !== null && <Samples choice={choice} ticked={ticked} onTick={tick} />}
        <p class={partsStyles.hint} role={wasTried && fault !== null ? 'alert' : 'status'}>
          {wasTried && fault !== null ? fault : calibrationTexts.chosen(chosen.length)}
        </p>
        <div class={workspaceStyles.oneLine}>
          <button type="submit" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`}>
            {calibrationTexts.begin}
          </button>
          <button type="button" class={partsStyles.quiet} onClick={() => dialog.current?.close()}>
            {calibrationTexts.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
