import { Empty } from '@/components/ui/feedback/Empty';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { unsavedModel } from '@/lib/state/page/app';
import styles from './Reading.module.css';

/** What stands where something is still being read: that it is, or where it cannot be, that nothing was lost and how it goes on. */
export function Reading({ message }: { readonly message: string }) {
  if (unsavedModel.errorMessage.value === null) return <p class={styles.readingWords}>{message}</p>;
  return (
    <Empty icon="report" title="This cannot be read now">
      <p>Nothing was changed or deleted. The message above says what helps. It is tried again by itself every few seconds.</p>
      <button type="button" class={partsStyles.outlined} onClick={() => location.reload()}>
        Load this page again
      </button>
    </Empty>
  );
}
