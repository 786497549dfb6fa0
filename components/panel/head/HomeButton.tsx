import { Icon } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import { isPractice } from '@/lib/state/panel/practice';
import headStyles from './head.module.css';

/** Goes from the interview on show to the start form, where the interview can be continued; nothing in a practice call. */
export function HomeButton({ onPress }: { readonly onPress: () => void }) {
  if (isPractice) return null;
  return (
    <button type="button" class={`${controlsStyles.tool} ${headStyles.headTool}`} aria-label="New interview" title="New interview" onClick={onPress}>
      <Icon name="plus" />
    </button>
  );
}
