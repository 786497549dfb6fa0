import { Icon } from '@/components/ui/Icon';
import { captionsModel } from '@/lib/state/page/captions/captions';
import { captionTexts } from '@/lib/text/captions/captions';
import styles from './transcript.module.css';

/** Visible all the time while captions are being read. */
export function CaptionsMark() {
  if (captionsModel.readFor.value === null) return null;
  return (
    <span role="img" class={styles.captionsMark} data-part="captions-mark" aria-label={captionTexts.mark} title={captionTexts.mark}>
      <Icon name="interviews" />
    </span>
  );
}
