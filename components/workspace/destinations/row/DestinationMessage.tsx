import type { TestResult } from '@/lib/core/delivery/target-schema';
import destinationsStyles from '../destinations.module.css';

/** A message below a destination: the result of its test, or that the browser refused the permission. */
export type DestinationMessage = TestResult | 'testing' | 'refused' | null;

type Props = { readonly message: DestinationMessage; readonly fresh: boolean };

/** The line below a destination. Where there is no message and it was just saved, it says what comes next. */
export function MessageLine({ message, fresh }: Props) {
  const words = {
    testing: 'Testing…',
    refused: 'The browser was not allowed to send there, so it stays as it was. Press again and allow it.',
  };
  const first = fresh ? 'Saved. Test the connection now, so that the first scorecard arrives.' : '';
  const text = message === null ? first : typeof message === 'string' ? words[message] : message.text;
  return (
    <p
      class={destinationsStyles.destinationsSaid}
      data-part="said"
      role="status"
      data-ok={typeof message === 'object' && message !== null ? String(message.ok) : undefined}
    >
      {text}
    </p>
  );
}
