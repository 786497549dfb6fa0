import { Icon } from '@/components/ui/Icon';

/** Leaves the interview on show for the list of those that can be continued. */
export function HomeButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <button type="button" class="tool" aria-label="All interviews" title="All interviews" onClick={onPress}>
      <Icon name="list" />
    </button>
  );
}
