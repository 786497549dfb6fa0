import { drafts, openSuggestions } from '@/lib/state/page/suggestions/open';
import { countSuggestions } from '@/lib/text/suggestions/list';
import styles from './suggestions.module.css';

/** What is suggested for a dimension that is not in focus: its draft rating, and how many suggestions are open. */
export function DimensionSigns({ dimension }: { readonly dimension: string }) {
  const draft = drafts.draftOf(dimension);
  const count = openSuggestions.open.value.filter(({ suggested }) => suggested.dimension === dimension).length;
  return (
    <>
      {draft !== null && (
        <>
          {' '}
          <span class={styles.draftMark} title="Draft from accepted notes. It counts for nothing.">
            draft {draft.label}
          </span>
        </>
      )}
      {count > 0 && (
        <>
          {' '}
          <span class={styles.suggestionCount}>{countSuggestions(count)}</span>
        </>
      )}
    </>
  );
}
