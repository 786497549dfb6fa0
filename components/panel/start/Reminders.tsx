import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { askForReminders, shouldAskForReminders } from '@/lib/state/reminders/ask';

/** Explains why the browser will ask about notifications. */
export function ReminderReason() {
  return (
    <p class={partsStyles.hint}>
      When you start, the browser asks once whether Plumbline may show notifications. There are two, without names: when a call has ended, and five
      minutes before the half hour for its scorecard is up.
    </p>
  );
}

type Props = {
  /** The form that starts an interview. */
  readonly form: RefObject<HTMLFormElement | null>;
};

/** Explains why the browser will ask about notifications, and asks when the first interview is started; nothing after that. */
export function Reminders({ form }: Props) {
  const [asks, setAsks] = useState(false);
  useEffect(() => void shouldAskForReminders().then(setAsks).catch(reportError), []);
  useLayoutEffect(() => {
    if (!asks) return undefined;
    const stop = new AbortController();
    form.current?.addEventListener('submit', () => void askForReminders().catch(reportError), { once: true, signal: stop.signal });
    return () => stop.abort();
  }, [asks, form]);
  return asks ? <ReminderReason /> : null;
}
