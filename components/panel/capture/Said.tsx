import { said } from '@/lib/state/app/said';

/** What was done last, in passing: undone, deleted, rated. */
export function Said() {
  return (
    <p class="said" role="status" title={said.value || undefined}>
      {said.value}
    </p>
  );
}
