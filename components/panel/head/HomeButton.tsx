import { Icon } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import headStyles from './head.module.css';

/** Leaves the interview on show for the start form, where it can be continued. */
export function HomeButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <button type="button" class={`${controlsStyles.tool} ${headStyles.headTool}`} aria-label="New interview" title="New interview" onClick={onPress}>
      <Icon name="plus" />
    </button>
  );
}
