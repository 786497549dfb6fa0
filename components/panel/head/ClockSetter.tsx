import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusWork } from '@/components/panel/focus';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import { callTime, formatCallTime, parseCallTime } from '@/lib/core/time/call-time';
import { clock } from '@/lib/state/page/panel/interview';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import headStyles from './head.module.css';

/** Sets the clock to a typed time. Afterwards, and on Escape, the focus returns to the note, or to the beginning of the review. */
export function ClockSetter({ interview, onDone }: { readonly interview: Interview; readonly onDone: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [isFaulty, setFaulty] = useState(false);
  useLayoutEffect(() => field.current?.select(), []);
  const leave = () => {
    onDone();
    focusWork();
  };
  const keep = (event: Event) => {
    event.preventDefault();
    const elapsed = parseCallTime(field.current?.value ?? '');
    setFaulty(elapsed === null);
    if (elapsed === null) return;
    undoOffer.offerAfter(clock.setClock((interview.endedAt ?? Date.now()) - elapsed)).catch(reportError);
    leave();
  };
  const shown = formatCallTime(callTime(interview.endedAt ?? Date.now(), interview.startedAt));
  return (
    <form
      class={headStyles.clock}
      data-part="clock"
      autocomplete="off"
      noValidate
      onSubmit={keep}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      <input
        dir="auto"
        ref={field}
        class={`${partsStyles.input} ${headStyles.headInput}`}
        aria-label="Call time"
        defaultValue={shown}
        onBlur={onDone}
        aria-invalid={isFaulty}
        aria-describedby={isFaulty ? 'call-time-fault' : undefined}
        onInput={() => setFaulty(false)}
      />
      {isFaulty && (
        <p id="call-time-fault" role="alert" class={headStyles.clockFault}>
          Minutes and seconds, such as 12:30
        </p>
      )}
    </form>
  );
}
