import controlsStyles from '@/components/ui/styles/controls.module.css';
import { talkListener } from '@/lib/state/page/suggestions/listener';
import { suggestionTroubles } from '@/lib/text/suggestions/list';
import styles from './suggestions.module.css';

/** Why nothing more is suggested in this call, with a button to try again; nothing while everything works. */
export function ClassifierTrouble() {
  const trouble = talkListener.trouble.value;
  if (trouble === null) return null;
  return (
    <p class={styles.suggestions} role="status">
      {suggestionTroubles[trouble]}{' '}
      <button type="button" class={controlsStyles.link} onClick={() => void talkListener.tryAgain().catch(reportError)}>
        Try again
      </button>
    </p>
  );
}
