import { useMemo } from 'preact/hooks';
import { emptyContent, type NameDecision, type NewSampleContent } from '@/lib/core/calibration/sample-draft';
import { findNames, namesOf } from '@/lib/core/names/find-names';
import { type Replacement, replaceNames } from '@/lib/core/names/replace-names';
import type { SampleSource, SourceDimension } from '@/lib/state/calibration/own/sources';
import { ownSampleActions, sampleDrafts } from '@/lib/state/page/workspace/calibrations';
import { ownSampleTexts } from '@/lib/text/calibration/own-samples';
import { sampleDraftTexts } from '@/lib/text/calibration/sample-drafts';
import { ConfirmNames } from './ConfirmNames';
import { KeptSample } from './KeptSample';
import { MissedName } from './MissedName';
import styles from './own.module.css';
import { SampleForm } from './SampleForm';

const replacementsOf = (decisions: readonly NameDecision[]): readonly Replacement[] =>
  decisions.flatMap(({ name, by }) => (by === null ? [] : [{ name, by }]));

/** What a draft holds once a name is decided. */
function decide({ decisions, typed, text }: NewSampleContent, decision: NameDecision): Partial<NewSampleContent> {
  const wasDecided = decisions.some(({ name }) => name === decision.name);
  const isOther = ({ name }: { readonly name: string }) => name !== decision.name;
  return {
    decisions: [...decisions.filter(isOther), decision],
    typed: typed.filter(isOther),
    text: wasDecided || text === null ? null : replaceNames(text, replacementsOf([decision])),
  };
}

type Props = { readonly id: string; readonly source: SampleSource; readonly chosen: SourceDimension };

/** Decides on each name in the words of a dimension, then makes them a sample; all of it is kept as the draft of an id. */
export function MakeSample({ id, source: { interviewId, rubric, known }, chosen: { dimension, words } }: Props) {
  const found = useMemo(() => findNames(words, known), [words, known]);
  const draft = sampleDrafts.findNew(id);
  const content = draft?.content ?? emptyContent;
  const { decisions } = content;
  const subject = { rubric: { id: rubric.id, title: rubric.title }, dimension: { id: dimension.id, name: dimension.name } };
  const change = (changed: (now: NewSampleContent) => Partial<NewSampleContent>) => {
    const now = sampleDrafts.findNew(id)?.content ?? emptyContent;
    sampleDrafts.type({ id, page: null, interviewId, ...subject, content: { ...now, ...changed(now) } }, emptyContent);
  };
  const replacements = replacementsOf(decisions);
  const kept = decisions.flatMap(({ name, by }) => (by === null ? [name] : []));
  const forbidden = [...new Set([...replacements.map(({ name }) => name), ...namesOf(known.candidate)])].filter((name) => !kept.includes(name));
  const isDecided = found.every(({ name }) => decisions.some((decision) => decision.name === name));
  const fields = { ...content, text: content.text ?? replaceNames(words, replacements) };
  return (
    <>
      <ConfirmNames
        words={words}
        found={found}
        decisions={decisions}
        typed={content.typed}
        forbidden={forbidden}
        onType={(one) => change(({ typed }) => ({ typed: [...typed.filter(({ name }) => name !== one.name), one] }))}
        onDecide={(decision) => change((now) => decide(now, decision))}
      />
      <MissedName
        text={fields.text}
        forbidden={forbidden}
        typed={content.missed}
        onType={(missed) => change(() => ({ missed }))}
        onReplace={(decision) => change((now) => ({ ...decide(now, decision), missed: emptyContent.missed }))}
      />
      {isDecided && (
        <section class={styles.ownPart} aria-label={ownSampleTexts.sample}>
          <h2>{ownSampleTexts.sample}</h2>
          {found.length > 0 && <p class={styles.ownSoft}>{ownSampleTexts.startsAgain}</p>}
          <SampleForm
            subject={subject}
            anchors={dimension.anchors}
            fields={fields}
            isRead={content.readText === fields.text}
            forbidden={forbidden}
            onChange={(part) => change(() => ({ ...part, readText: null }))}
            onRead={(isRead) => change(() => ({ readText: isRead ? fields.text : null }))}
            onSave={() => ownSampleActions.save({ subject, fields, base: null, draft })}
          />
        </section>
      )}
      <KeptSample draft={draft} what={sampleDraftTexts.ofInterview(known.candidate)} />
    </>
  );
}
