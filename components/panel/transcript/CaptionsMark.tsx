import { Icon } from '@/components/ui/Icon';
import { captionsModel } from '@/lib/state/page/captions/captions';
import { markTexts } from '@/lib/text/captions/captions';
import styles from './transcript.module.css';

/** Visible all the time while reading captions is on; says how it goes. */
export function CaptionsMark() {
  const status = captionsModel.status.value;
  if (status === 'off' || status === 'asking') return null;
  const words = markTexts[status];
  return (
    <span role="img" class={styles.captionsMark} data-part="captions-mark" data-status={status} aria-label={words} title={words}>
      <Icon name="interviews" />
    </span>
  );
}
