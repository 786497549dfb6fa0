import { useId } from 'preact/hooks';
import { nameMatches } from '@/lib/text/page';

/** The selector that recognised each part of the page: the first place to look when something is wrong. */
export function Recognised({ matched }: { readonly matched: Readonly<Record<string, string | null>> }) {
  const heading = useId();
  return (
    <details>
      <summary id={heading}>How this page is recognised</summary>
      <dl aria-labelledby={heading}>
        {nameMatches(matched).map(([what, by]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{by ?? 'Nothing found'}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
