import partsStyles from '@/components/ui/styles/parts.module.css';
import { describeShare, sumWeights } from '@/lib/core/rubric/edit-rubric';
import { anchorList, type Cue, type Dimension, type Question, type Rubric } from '@/lib/core/rubric/rubric';
import { nameContexts } from './context-names';
import rubricTextStyles from './rubric-text.module.css';

function Only({ contexts }: Pick<Cue, 'contexts'>) {
  return contexts.length === 0 ? null : <span class={rubricTextStyles.only}>{nameContexts(contexts)}</span>;
}

function Asked({ question: { text, minutes, followUps, contexts } }: { readonly question: Question }) {
  return (
    <li>
      <span>
        <bdi>{text}</bdi> <span class={rubricTextStyles.only}>{minutes} min</span> <Only contexts={contexts} />
      </span>
      {followUps.map((followUp) => (
        <small key={followUp} dir="auto">
          {followUp}
        </small>
      ))}
    </li>
  );
}

function Anchors({ anchors }: Pick<Dimension, 'anchors'>) {
  return (
    <ul class={rubricTextStyles.anchorTable}>
      {anchorList(anchors).map(({ label, text }) => (
        <li key={label}>
          <strong>{label}</strong> <span dir="auto">{text === '' ? '–' : text}</span>
        </li>
      ))}
    </ul>
  );
}

type DimensionProps = { readonly dimension: Dimension; readonly share: string; readonly minimum: number | null; readonly open: boolean };

function DimensionText({ dimension: { name, anchors, cues, questions }, share, minimum, open }: DimensionProps) {
  return (
    <details open={open}>
      <summary>
        <bdi>{name === '' ? 'Without a name' : name}</bdi>
        {minimum !== null && <span class={rubricTextStyles.only}>{minimum} or higher</span>}
        <span class={`${partsStyles.hint} ${rubricTextStyles.rubricTextHint}`}>{share}</span>
      </summary>
      <Anchors anchors={anchors} />
      {cues.length > 0 && (
        <ul class={rubricTextStyles.lookFor} aria-label={`Look for: ${name}`}>
          {cues.map(({ text, contexts }) => (
            <li key={text}>
              <bdi>{text}</bdi> <Only contexts={contexts} />
            </li>
          ))}
        </ul>
      )}
      {questions.length > 0 && (
        <ul class={rubricTextStyles.toAsk} aria-label={`To ask: ${name}`}>
          {questions.map((question) => (
            <Asked key={question.text} question={question} />
          ))}
        </ul>
      )}
    </details>
  );
}

function sayCount({ count, score }: { readonly count: number; readonly score: number }): string {
  return `Senior and Staff: at least ${count} dimensions at ${score} or higher.`;
}

/** The whole text of a rubric: its dimensions with shares of the weight, anchors, cues, questions, and rules. */
export function RubricText({ rubric, open }: { readonly rubric: Rubric; readonly open: boolean }) {
  const sum = sumWeights(rubric.dimensions);
  const minimumOf = (id: string) => rubric.rules.find((rule) => rule.rule === 'minimum-score' && rule.dimension === id)?.score ?? null;
  const count = rubric.rules.find((rule) => rule.rule === 'minimum-count');
  return (
    <div class={rubricTextStyles.rubricText}>
      {rubric.dimensions.map((dimension) => (
        <DimensionText
          key={dimension.id}
          dimension={dimension}
          share={describeShare(dimension.weight, sum)}
          minimum={minimumOf(dimension.id)}
          open={open}
        />
      ))}
      {count !== undefined && <p class={`${partsStyles.hint} ${rubricTextStyles.rubricTextHint}`}>{sayCount(count)}</p>}
    </div>
  );
}
