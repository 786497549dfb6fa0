import type { RatingValue } from '@/lib/core/interview';
import { anchorList, type Dimension } from '@/lib/core/rubric';
import { pointedAnchor } from '@/lib/state/session';

type Props = { readonly dimension: Dimension; readonly value: RatingValue | undefined };

/** All anchors of a dimension; the chosen score's is highlighted, and so is the one that a lookup found. */
export function Anchors({ dimension, value }: Props) {
  const pointed = pointedAnchor.value?.dimension === dimension.id ? pointedAnchor.value.label : null;
  return (
    <ul class="anchors">
      {anchorList(dimension.anchors).map(({ label, scores, text }) => (
        <li
          key={label}
          aria-current={typeof value === 'number' && scores.includes(value) ? 'true' : undefined}
          data-pointed={label === pointed ? '' : undefined}
        >
          <b>{label}</b>
          {text}
        </li>
      ))}
    </ul>
  );
}
