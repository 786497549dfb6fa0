import { useId } from 'preact/hooks';
import { showPointed } from '@/components/panel/interview/show-pointed';
import { anchorList } from '@/lib/core/rubric/rubric';
import { interviewModel } from '@/lib/state/page/panel/interview';
import scaleStyles from './anchor-scale.module.css';
import { type RatingProps, useRating } from './use-rating';

/**
 * The rating of one dimension, with its anchors as choices: the whole row of an anchor is its radio. Levels that share a text are halves of one row.
 * The anchor is the radio's description; its name is the number alone.
 */
export function AnchorScale(props: RatingProps) {
  const { dimension, value } = props;
  const radio = useRating(props);
  const id = useId();
  const pointed = interviewModel.reviewing.value ? null : interviewModel.pointedText.value;
  return (
    <div role="radiogroup" aria-label={dimension.name} class={scaleStyles.anchorScale} data-saved={value === undefined ? undefined : 'true'}>
      {anchorList(dimension.anchors).map(({ label, scores, text }) => (
        <div
          key={label}
          ref={text === pointed ? showPointed : null}
          role="presentation"
          class={scaleStyles.anchorRow}
          data-part="anchor"
          data-levels={scores.length}
          data-chosen={scores.some((score) => score === value) ? '' : undefined}
          data-pointed={text === pointed ? '' : undefined}
        >
          {scores.map((score) => (
            <button key={score} {...radio(String(score))} aria-label={String(score)} aria-describedby={`${id}-${label}`}>
              <b>{score}</b>
            </button>
          ))}
          <span id={`${id}-${label}`} dir="auto">
            {text}
          </span>
        </div>
      ))}
      <div role="presentation" class={scaleStyles.anchorRow} data-part="anchor" data-chosen={value === 'not-assessed' ? '' : undefined}>
        <button {...radio('not-assessed')} aria-label="Not assessed">
          <b aria-hidden="true">–</b>
        </button>
        <span aria-hidden="true">Not assessed</span>
      </div>
    </div>
  );
}
