import { announcer } from '@/lib/state/page/announcer';
import saidStyles from './said.module.css';

/** A short message about the last action: undone, deleted, rated. */
export function Said() {
  return (
    <p class={saidStyles.said} data-part="said" role="status" title={announcer.liveMessage.value || undefined}>
      {announcer.liveMessage.value}
    </p>
  );
}
