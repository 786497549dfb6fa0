import type { RatingValue } from '@/lib/core/interview';
import { type Anchors as AnchorTexts, anchorList } from '@/lib/core/rubric';

/** All anchors of a dimension, the chosen score's highlighted. */
export function Anchors({ anchors, value }: { readonly anchors: AnchorTexts; readonly value: RatingValue | undefined }) {
  return (
    <ul class="anchors">
      {anchorList(anchors).map(({ label, scores, text }) => (
        <li key={label} aria-current={typeof value === 'number' && scores.includes(value) ? 'true' : undefined}>
          <b>{label}</b>
          {text}
        </li>
      ))}
    </ul>
  );
}
