import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sheetStyles from '@/components/ui/styles/sheet.module.css';
import { useOneAtATime } from '@/components/ui/use-one-at-a-time';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { foldText, matchWords } from '@/lib/core/text/fold';
import { type ChoosableScorecard, findChoosable, listChoosable } from '@/lib/state/debrief/choosable';
import { debriefActions } from '@/lib/state/page/workspace/debriefs';
import { debriefListTexts } from '@/lib/text/debrief/list';
import styles from './NewDebrief.module.css';

type Props = { readonly onBegun: (id: string) => void; readonly onClose: () => void };

/** The latest scorecards, and those of the typed name; null until the first are read. */
function useChoosable(typed: string): readonly ChoosableScorecard[] | null {
  const [recent, setRecent] = useState<readonly ChoosableScorecard[] | null>(null);
  const [named, setNamed] = useState<readonly ChoosableScorecard[]>([]);
  useEffect(() => {
    listChoosable().then(setRecent, reportError);
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    if (typed.trim() !== '') findChoosable(typed.trim()).then((found) => stop.signal.aborted || setNamed(found), reportError);
    return () => stop.abort();
  }, [typed]);
  return recent === null ? null : [...recent, ...named.filter(({ id }) => !recent.some((one) => one.id === id))];
}

type RowProps = {
  readonly scorecard: ChoosableScorecard;
  /** Whether it joins by its application, without being ticked. */
  readonly joinsByItself: boolean;
  readonly isTicked: boolean;
  readonly onTick: () => void;
};

function Row({ scorecard: { candidate, about }, joinsByItself, isTicked, onTick }: RowProps) {
  return (
    <li>
      <label>
        <input type="checkbox" checked={isTicked || joinsByItself} disabled={joinsByItself} onChange={onTick} />
        <span>
          <b dir="auto">{candidate}</b>
          <small dir="auto">{[about, ...(joinsByItself ? [debriefListTexts.byItself] : [])].join(' · ')}</small>
        </span>
      </label>
    </li>
  );
}

/** Chooses the scorecards of one candidate: the first that is ticked names them, those of its application join by themselves, never one by its name. */
function useTicked(all: readonly ChoosableScorecard[]) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const first = all.find(({ id }) => id === ticked[0]);
  const joinsByItself = ({ id, applicationId }: ChoosableScorecard) =>
    id !== first?.id && applicationId !== null && applicationId === first?.applicationId;
  const tick = (id: string) => setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  const joining = all.filter(joinsByItself);
  const byHand = ticked.filter((id) => id === first?.id || !joining.some((one) => one.id === id));
  return { ticked, first, joinsByItself, tick, byHand, count: byHand.length + joining.length };
}

/** The form of a new debrief: which finished scorecards are of the candidate. */
export function NewDebrief({ onBegun, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const all = useChoosable(typed);
  const [isMissing, setMissing] = useState(false);
  const { ticked, first, joinsByItself, tick, byHand, count } = useTicked(all ?? []);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const fits = matchWords(typed);
  const shown = (all ?? []).filter(({ candidate, about }) => fits(foldText(`${candidate} ${about}`)));
  const begin = useOneAtATime(async () => {
    setMissing(first === undefined);
    if (first === undefined) return;
    const id = await debriefActions.createDebrief({ candidate: first.candidate, applicationId: first.applicationId, added: byHand });
    if (id !== null) onBegun(id);
  });
  const needsOne = isMissing && count === 0;
  return (
    <dialog ref={dialog} class={`${sheetStyles.sheet} ${styles.newDebrief}`} aria-label={debriefListTexts.create} onClose={onClose}>
      <h2>{debriefListTexts.whose}</h2>
      <form
        autocomplete="off"
        noValidate
        onSubmit={(submit) => {
          submit.preventDefault();
          begin().catch(reportError);
        }}
      >
        <input
          dir="auto"
          type="search"
          class={partsStyles.input}
          aria-label={debriefListTexts.find}
          placeholder={debriefListTexts.findHint}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        {all?.length === 0 && <p class={partsStyles.hint}>{debriefListTexts.nothingFinished}</p>}
        <ul aria-label={debriefListTexts.scorecards}>
          {shown.map((scorecard) => (
            <Row
              key={scorecard.id}
              scorecard={scorecard}
              joinsByItself={joinsByItself(scorecard)}
              isTicked={ticked.includes(scorecard.id)}
              onTick={() => tick(scorecard.id)}
            />
          ))}
        </ul>
        <p class={partsStyles.hint} role={needsOne ? 'alert' : 'status'}>
          {needsOne
            ? debriefListTexts.chooseOne
            : shown.length === 0 && all !== null && all.length > 0
              ? debriefListTexts.noneFound
              : debriefListTexts.chosen(count)}
        </p>
        <div class={workspaceStyles.oneLine}>
          <button type="submit" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`}>
            {debriefListTexts.begin}
          </button>
          <button type="button" class={partsStyles.quiet} onClick={() => dialog.current?.close()}>
            {debriefListTexts.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
