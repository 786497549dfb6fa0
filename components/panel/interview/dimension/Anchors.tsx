import { showPointed } from '@/components/panel/interview/show-pointed';
import type { RatingValue } from '@/lib/core/interview/interview';
import { anchorList, type Dimension } from '@/lib/core/rubric/rubric';
import { interviewModel } from '@/lib/state/page/panel/interview';
import anchorsStyles from './anchors.module.css';

type Props = { readonly dimension: Dimension; readonly value: RatingValue | undefined };

/** All anchors of a dimension; the chosen score's is highlighted, and so is the one that a lookup found. */
export function Anchors({ dimension, value }: Props) {
  const pointed = interviewModel.pointedText.value;
  return (
    <ul class={anchorsStyles.anchors} data-part="anchors" aria-label="Anchors">
      {anchorList(dimension.anchors).map(({ label, scores, text }) => (
        <li
          key={label}
          aria-current={typeof value === 'number' && scores.includes(value) ? 'true' : undefined}
          ref={text === pointed ? showPointed : null}
          data-pointed={text === pointed ? '' : undefined}
        >
          <b>{label}</b>
          <span dir="auto">{text}</span>
        </li>
      ))}
    </ul>
  );
}
