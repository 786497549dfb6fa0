import { announcer } from '@/lib/state/page/announcer';

/** What was done last, in passing: undone, deleted, rated. */
export function Said() {
  return (
    <p class="said" role="status" title={announcer.liveMessage.value || undefined}>
      {announcer.liveMessage.value}
    </p>
  );
}
