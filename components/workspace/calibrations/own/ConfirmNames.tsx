import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { StateIcon } from '@/components/ui/state/StateIcon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { NameDecision, TypedName } from '@/lib/core/calibration/sample-draft';
import type { FoundName } from '@/lib/core/names/find-names';
import { ownSampleTexts, suggestReplacement } from '@/lib/text/calibration/own-samples';
import { NameInText } from './NameInText';
import { faultOfReplacement } from './name-decision';
import styles from './own.module.css';

type OpenProps = {
  readonly found: FoundName;
  readonly words: string;
  /** What is typed to stand in its place, or proposed. */
  readonly by: string;
  readonly forbidden: readonly string[];
  readonly onType: (typed: TypedName) => void;
  readonly onDecide: (decision: NameDecision) => void;
};

/** The name that is decided now: where it stands, and what is to stand there. Enter replaces it. */
function OpenName({ found: { name, kind, parts }, words, by, forbidden, onType, onDecide }: OpenProps) {
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // The field takes the focus from the name before, which is decided; never from another field.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) field.current?.focus();
  }, []);
  return (
    <form
      class={styles.ownName}
      autocomplete="off"
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        const found = faultOfReplacement(by, name, forbidden);
        setFault(found);
        if (found === null) onDecide({ name, by: by.trim() });
      }}
    >
      <p>
        <b dir="auto">{name}</b> <small>{ownSampleTexts.found(kind, parts.length)}</small>
      </p>
      <NameInText words={words} parts={parts} />
      <label class={partsStyles.field}>
        <span class={partsStyles.label}>{ownSampleTexts.by}</span>
        <input
          ref={field}
          class={partsStyles.input}
          dir="auto"
          maxLength={200}
          value={by}
          aria-invalid={fault !== null}
          onInput={({ currentTarget }) => onType({ name, by: currentTarget.value })}
        />
      </label>
      <p class={partsStyles.hint} role="alert">
        {fault}
      </p>
      <p class={styles.ownActs}>
        <button type="submit" class={partsStyles.outlined} aria-label={ownSampleTexts.replaceOf(name)}>
          {ownSampleTexts.replace}
        </button>
        <button type="button" class={partsStyles.quiet} aria-label={ownSampleTexts.keepOf(name)} onClick={() => onDecide({ name, by: null })}>
          {ownSampleTexts.keep}
        </button>
      </p>
    </form>
  );
}

type Props = {
  readonly words: string;
  readonly found: readonly FoundName[];
  readonly decisions: readonly NameDecision[];
  readonly typed: readonly TypedName[];
  readonly forbidden: readonly string[];
  readonly onType: (typed: TypedName) => void;
  readonly onDecide: (decision: NameDecision) => void;
};

/** Every found name, decided one by one in the order of the text. */
export function ConfirmNames({ words, found, decisions, typed, forbidden, onType, onDecide }: Props) {
  const [changed, setChanged] = useState<string | null>(null);
  const decisionOn = (name: string) => decisions.find((decision) => decision.name === name);
  const typedFor = (name: string) => typed.find((one) => one.name === name);
  // A decided name for which something is typed is being changed.
  const isBeingChanged = ({ name }: FoundName) => decisionOn(name) !== undefined && typedFor(name) !== undefined;
  const isUndecided = ({ name }: FoundName) => decisionOn(name) === undefined;
  const open = changed ?? (found.find(isBeingChanged) ?? found.find(isUndecided))?.name ?? null;
  const decide = (decision: NameDecision) => {
    setChanged(null);
    onDecide(decision);
  };
  return (
    <section class={styles.ownPart} aria-label={ownSampleTexts.names}>
      <h2>
        {ownSampleTexts.names} <small role="status">{ownSampleTexts.progress(decisions.length, Math.max(found.length, decisions.length))}</small>
      </h2>
      <p class={styles.ownSoft}>{found.length === 0 ? ownSampleTexts.noNames : ownSampleTexts.namesHint}</p>
      <blockquote class={styles.ownWords} dir="auto">
        {words}
      </blockquote>
      <ol class={styles.ownNames}>
        {found.map((one) => {
          const decision = decisionOn(one.name);
          if (one.name === open)
            return (
              <li key={one.name}>
                <OpenName
                  found={one}
                  words={words}
                  by={typedFor(one.name)?.by ?? decision?.by ?? suggestReplacement(one.kind, one.place)}
                  forbidden={forbidden.filter((name) => name !== one.name)}
                  onType={onType}
                  onDecide={decide}
                />
              </li>
            );
          return (
            <li key={one.name}>
              <bdi>{one.name}</bdi>
              {decision === undefined ? (
                <small>{ownSampleTexts.found(one.kind, one.parts.length)}</small>
              ) : (
                <>
                  <StateIcon name="done" />
                  <bdi>{decision.by ?? ownSampleTexts.kept}</bdi>
                  <button type="button" class={partsStyles.quiet} aria-label={ownSampleTexts.changeOf(one.name)} onClick={() => setChanged(one.name)}>
                    {ownSampleTexts.change}
                  </button>
                </>
              )}
            </li>
          );
        })}
        {decisions
          .filter(({ name }) => !found.some((one) => one.name === name))
          .map(({ name, by }) => (
            <li key={name}>
              <bdi>{name}</bdi>
              <StateIcon name="done" />
              <bdi>{by}</bdi>
            </li>
          ))}
      </ol>
    </section>
  );
}
