import { StateIcon } from '@/components/ui/state/StateIcon';
import type { DebriefView } from '@/lib/state/debrief/debrief-view';
import { describeDifferences } from '@/lib/text/debrief/differences';
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

/** On how many of the scorecards that a kind of rule applies to it is met. */
function sayOwnRules({ columns }: DebriefView): string | null {
  const applying = columns.map(({ rules }) => rules.filter(({ applies }) => applies)).filter((rules) => rules.length > 0);
  if (applying.length === 0) return null;
  return debriefTexts.ownRules(applying.filter((rules) => rules.every(({ met }) => met === true)).length, applying.length);
}

/** The averages, the recommendations, what the rules find, and how many wide disagreements are open. */
export function DebriefFacts({ view, open }: Props) {
  const wide = view.rows.filter(({ isWide }) => isWide).length;
  const own = sayOwnRules(view);
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
        {view.meanRules.length > 0 && (
          <div>
            <dt>{debriefTexts.rules}</dt>
            {view.meanRules.map(({ finding }) => (
              <dd key={explainMeanRule(finding)} class={styles.factSoft}>
                <span>{explainMeanRule(finding)}</span>
              </dd>
            ))}
            {own !== null && (
              <dd class={styles.factSoft}>
                <span>{own}</span>
              </dd>
            )}
          </div>
        )}
      </dl>
      {describeDifferences(view).map((sentence) => (
        <p key={sentence} class={styles.factSoft} dir="auto">
          {sentence}
        </p>
      ))}
    </>
  );
}
