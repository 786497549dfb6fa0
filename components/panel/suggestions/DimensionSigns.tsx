import { drafts, openSuggestions } from '@/lib/state/page/suggestions/open';
import { countSuggestions } from '@/lib/text/suggestions/list';
import styles from './suggestions.module.css';

/** The suggestions for a dimension without focus: its draft rating, and the number of open suggestions. */
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
