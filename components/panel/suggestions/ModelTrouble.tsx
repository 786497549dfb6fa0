import { modelSuggester } from '@/lib/state/page/suggestions/listener';
import { modelTrouble } from '@/lib/text/suggestions/model';
import styles from './suggestions.module.css';

/** Says that the chosen model does not answer, and why; nothing while it does. */
export function ModelTrouble() {
  const failure = modelSuggester.trouble.value;
  return failure === null ? null : (
    <p class={styles.suggestions} role="status">
      {modelTrouble(failure)}
    </p>
  );
}
