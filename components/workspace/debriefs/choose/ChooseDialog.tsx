import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sheetStyles from '@/components/ui/styles/sheet.module.css';
import { useOneAtATime } from '@/components/ui/use-one-at-a-time';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { ChoosableScorecard } from '@/lib/state/debrief/choosable';
import { debriefListTexts } from '@/lib/text/debrief/list';
import styles from './ChooseDialog.module.css';
import type { Choosable } from './use-choosable';

type RowProps = {
  readonly scorecard: ChoosableScorecard;
  /** Whether it joins by its application, without being ticked. */
  readonly joinsByItself?: boolean;
  readonly isTicked: boolean;
  readonly onTick: () => void;
};

/** A scorecard that can be ticked. */
export function ChoosableRow({ scorecard: { candidate, about }, joinsByItself = false, isTicked, onTick }: RowProps) {
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

type Props = {
  readonly name: string;
  readonly title: string;
  readonly choosable: Choosable;
  /** How many are chosen, and whether it was tried with none. */
  readonly count: number;
  readonly needsOne: boolean;
  /** What is said where there is nothing to choose. */
  readonly nothing: string;
  readonly submit: string;
  readonly onSubmit: () => Promise<unknown>;
  readonly onClose: () => void;
  /** What is to be known before sending. */
  readonly notice?: ComponentChildren;
  /** The rows. */
  readonly children: ComponentChildren;
};

/** A dialog that chooses scorecards of this device, with a field that finds them. */
export function ChooseDialog({ name, title, choosable, count, needsOne, nothing, submit, onSubmit, onClose, notice = null, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { all, shown, typed, onType } = choosable;
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const send = useOneAtATime(onSubmit);
  const isNothingFound = shown.length === 0 && all !== null && all.length > 0;
  return (
    <dialog ref={dialog} class={`${sheetStyles.sheet} ${styles.chooseDialog}`} aria-label={name} onClose={onClose}>
      <h2>{title}</h2>
      <form
        autocomplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send().catch(reportError);
        }}
      >
        <input
          dir="auto"
          type="search"
          class={partsStyles.input}
          aria-label={debriefListTexts.find}
          placeholder={debriefListTexts.findHint}
          value={typed}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
        {all?.length === 0 && <p class={partsStyles.hint}>{nothing}</p>}
        <ul aria-label={debriefListTexts.scorecards}>{children}</ul>
        <p class={partsStyles.hint} role={needsOne ? 'alert' : 'status'}>
          {needsOne ? debriefListTexts.chooseOne : isNothingFound ? debriefListTexts.noneFound : debriefListTexts.chosen(count)}
        </p>
        {notice}
        <div class={workspaceStyles.oneLine}>
          <button type="submit" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`}>
            {submit}
          </button>
          <button type="button" class={partsStyles.quiet} onClick={() => dialog.current?.close()}>
            {debriefListTexts.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
