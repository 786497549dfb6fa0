import { useMemo, useState } from 'preact/hooks';
import { findNames, namesOf } from '@/lib/core/names/find-names';
import { type Replacement, replaceNames } from '@/lib/core/names/replace-names';
import type { SampleSource, SourceDimension } from '@/lib/state/calibration/own/sources';
import { ownSampleTexts } from '@/lib/text/calibration/own-samples';
import { ConfirmNames } from './ConfirmNames';
import { MissedName } from './MissedName';
import type { NameDecision } from './name-decision';
import styles from './own.module.css';
import { SampleForm } from './SampleForm';

const replacementsOf = (decisions: readonly NameDecision[]): readonly Replacement[] =>
  decisions.flatMap(({ name, by }) => (by === null ? [] : [{ name, by }]));

type Props = { readonly source: SampleSource; readonly chosen: SourceDimension };

/** Decides on each name in the words of a dimension, then makes them a sample. */
export function MakeSample({ source: { rubric, known }, chosen: { dimension, words } }: Props) {
  const found = useMemo(() => findNames(words, known), [words, known]);
  const [decisions, setDecisions] = useState<readonly NameDecision[]>([]);
  // The text as edited; null while it follows from the words and the decisions.
  const [edited, setEdited] = useState<string | null>(null);
  const decide = (decision: NameDecision) => {
    const wasDecided = decisions.some(({ name }) => name === decision.name);
    setDecisions([...decisions.filter(({ name }) => name !== decision.name), decision]);
    setEdited(wasDecided || edited === null ? null : replaceNames(edited, replacementsOf([decision])));
  };
  const replacements = replacementsOf(decisions);
  const kept = decisions.flatMap(({ name, by }) => (by === null ? [name] : []));
  const forbidden = [...new Set([...replacements.map(({ name }) => name), ...namesOf(known.candidate)])].filter((name) => !kept.includes(name));
  const isDecided = found.every(({ name }) => decisions.some((decision) => decision.name === name));
  const text = edited ?? replaceNames(words, replacements);
  return (
    <>
      <ConfirmNames words={words} found={found} decisions={decisions} forbidden={forbidden} onDecide={decide} />
      <MissedName text={text} forbidden={forbidden} onReplace={decide} />
      {isDecided && (
        <section class={styles.ownPart} aria-label={ownSampleTexts.sample}>
          <h2>{ownSampleTexts.sample}</h2>
          {found.length > 0 && <p class={styles.ownSoft}>{ownSampleTexts.startsAgain}</p>}
          <SampleForm
            subject={{ rubric: { id: rubric.id, title: rubric.title }, dimension: { id: dimension.id, name: dimension.name } }}
            anchors={dimension.anchors}
            before={null}
            text={text}
            onText={setEdited}
            forbidden={forbidden}
          />
        </section>
      )}
    </>
  );
}
