import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { askForReminders, isToBeAsked } from '@/lib/state/reminders/ask';

/** Why the browser is going to ask about notifications. */
export function ReminderReason() {
  return (
    <p class={partsStyles.hint}>
      When you start, the browser asks once whether Plumbline may show notifications. There are two, without names: when a call has ended, and five
      minutes before the half hour for its scorecard is up.
    </p>
  );
}

/** Says why the browser is going to ask about notifications, and has it ask when the first interview is started; nothing once it has. */
export function Reminders() {
  const [asks, setAsks] = useState(false);
  useEffect(() => void isToBeAsked().then(setAsks).catch(reportError), []);
  useLayoutEffect(() => {
    const form = document.querySelector<HTMLInputElement>('#candidate')?.form;
    if (!asks || form == null) return undefined;
    const stop = new AbortController();
    form.addEventListener('submit', () => void askForReminders().catch(reportError), { once: true, signal: stop.signal });
    return () => stop.abort();
  }, [asks]);
  return asks ? <ReminderReason /> : null;
}
