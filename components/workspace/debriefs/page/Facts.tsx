import { StateIcon } from '@/components/ui/state/StateIcon';
import type { DebriefView } from '@/lib/state/debrief/debrief-view';
import { describeDifferences } from '@/lib/text/debrief/differences';
import { describeRule } from '@/lib/text/debrief/exports';
import { explainMeanRule } from '@/lib/text/debrief/mean-rules';
import { debriefTexts, describeRecommendations } from '@/lib/text/debrief/page';
import styles from './Facts.module.css';

type Props = { readonly view: DebriefView; readonly open: number };

function Scores({ view: { overall } }: Pick<Props, 'view'>) {
  const { meanOfScores, scoreOfMeans, areApart } = overall;
  if (meanOfScores === null) return null;
  return (
    <>
      <div>
        <dt>{debriefTexts.meanScore}</dt>
        <dd class={styles.factFigure}>
          {meanOfScores.value.toFixed(2)} <small>{debriefTexts.count(meanOfScores.n)}</small>
        </dd>
      </div>
      {areApart && scoreOfMeans !== null && (
        <div>
          <dt>{debriefTexts.scoreOfMeans}</dt>
          <dd class={styles.factFigure}>
            {scoreOfMeans.value.toFixed(2)} <small>{debriefTexts.count(scoreOfMeans.n)}</small>
          </dd>
        </div>
      )}
    </>
  );
}

/** What the rules of each scorecard's rubric find in its own ratings, where they apply. */
const listOwnRules = ({ columns }: DebriefView): readonly string[] =>
  columns.flatMap(({ name, rules }) => rules.filter(({ applies }) => applies).map(({ finding }) => describeRule(name, explainMeanRule(finding))));

function Rules({ name, sentences }: { readonly name: string; readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {sentences.map((sentence, at) => (
        <dd key={`${at} ${sentence}`} class={styles.factSoft}>
          <span dir="auto">{sentence}</span>
        </dd>
      ))}
    </div>
  );
}

/** The averages, the recommendations, what the rules find, and how many wide disagreements are open. */
export function DebriefFacts({ view, open }: Props) {
  const wide = view.rows.filter(({ isWide }) => isWide).length;
  return (
    <>
      <dl class={styles.facts}>
        <Scores view={view} />
        <div>
          <dt>{debriefTexts.recommendations}</dt>
          <dd class={styles.factStrong}>
            <span>{describeRecommendations(view.recommendations)}</span>
          </dd>
        </div>
        <div>
          <dt>{debriefTexts.disagreements}</dt>
          <dd class={styles.factState} data-tone={open > 0 ? 'needs' : undefined}>
            {open > 0 && <StateIcon name="warn" />}
            <span>{debriefTexts.open(wide, open)}</span>
          </dd>
        </div>
        <Rules name={debriefTexts.rules} sentences={view.meanRules.map(({ finding }) => explainMeanRule(finding))} />
        <Rules name={debriefTexts.ownRules} sentences={listOwnRules(view)} />
      </dl>
      {describeDifferences(view).map((sentence) => (
        <p key={sentence} class={styles.factSoft} dir="auto">
          {sentence}
        </p>
      ))}
    </>
  );
}
