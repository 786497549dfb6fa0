import { StateIcon } from '@/components/ui/state/StateIcon';
import type { RuleOutcome } from '@/lib/core/scorecard/rules';
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

const appliedOf = (rules: readonly RuleOutcome[]) => rules.filter(({ applies }) => applies);
const areMet = (rules: readonly RuleOutcome[]) => rules.every(({ met }) => met === true);

/** What each rule finds, over the means first and then on each scorecard. */
const listFindings = ({ columns, meanRules }: DebriefView): readonly string[] => [
  ...appliedOf(meanRules).map(({ finding }) => describeRule(debriefTexts.means, explainMeanRule(finding))),
  ...columns.flatMap(({ name, rules }) => appliedOf(rules).map(({ finding }) => describeRule(name, explainMeanRule(finding)))),
];

/** On how many scorecards the rules are met, and whether they are over the means; what each rule finds is behind it. */
function Rules({ view }: Pick<Props, 'view'>) {
  const ruled = view.columns.map(({ rules }) => appliedOf(rules)).filter((rules) => rules.length > 0);
  const overMeans = appliedOf(view.meanRules);
  const findings = listFindings(view);
  if (findings.length === 0) return null;
  const met = ruled.filter(areMet).length;
  const isMetOverMeans = overMeans.length === 0 ? null : areMet(overMeans);
  const isDone = met === ruled.length && isMetOverMeans !== false;
  return (
    <div>
      <dt>{debriefTexts.rules}</dt>
      <dd class={styles.factState} data-tone={isDone ? 'done' : undefined}>
        {isDone && <StateIcon name="done" />}
        <span>{debriefTexts.rulesMet(met, ruled.length, isMetOverMeans)}</span>
      </dd>
      <dd>
        <details class={styles.factDetails}>
          <summary>{debriefTexts.eachRule}</summary>
          <ul>
            {findings.map((sentence, at) => (
              <li key={`${at} ${sentence}`} dir="auto">
                {sentence}
              </li>
            ))}
          </ul>
        </details>
      </dd>
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
        <Rules view={view} />
      </dl>
      {describeDifferences(view).map((sentence) => (
        <p key={sentence} class={styles.factSoft} dir="auto">
          {sentence}
        </p>
      ))}
    </>
  );
}
