import partsStyles from '@/components/ui/styles/parts.module.css';
import type { CallNotice as Line } from '@/lib/state/interview/call-events';
import { callEventsModel } from '@/lib/state/page/call/call-events';
import callLineStyles from './call-line.module.css';

const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

const Choice = ({ label, onPress }: { readonly label: string; readonly onPress: () => unknown }) => (
  <button type="button" class={partsStyles.quiet} onClick={() => void Promise.resolve(onPress()).catch(reportError)}>
    {label}
  </button>
);

function Content({ line }: { readonly line: Line }) {
  if (line.kind === 'review-waits') return <p>The call has ended. The review opens when you leave this field, or 3 seconds after your last key.</p>;
  if (line.kind === 'notes-wait')
    return <p>You are back in the call. Your notes open when you leave this field, or 3 seconds after your last key.</p>;
  if (line.kind === 'closing-waits')
    return <p>You share your screen. The panel closes when you leave this field, or 3 seconds after your last key.</p>;
  if (line.kind === 'has-ended')
    return (
      <>
        <p>Has the call ended? The page has shown no sign of it since {time.format(line.since)}.</p>
        <Choice label="Yes, it has ended" onPress={() => callEventsModel.confirmEnd(line.since)} />
        <Choice label="No, it goes on" onPress={callEventsModel.denyEnd} />
      </>
    );
  return (
    <>
      <p>You are back in the room. Who is it now?</p>
      <Choice label={`Continue ${line.candidate}`} onPress={callEventsModel.continueShown} />
      <Choice label={`Begin with ${line.expected.candidate}`} onPress={callEventsModel.beginOther} />
    </>
  );
}

/** A message or question about the call; it takes no focus. */
export function CallLine() {
  const line = callEventsModel.callLine.value;
  return (
    <div
      role="status"
      data-part={line === null ? undefined : 'banner'}
      class={line === null ? undefined : `${partsStyles.banner} ${callLineStyles.callLine}`}
    >
      {line !== null && <Content line={line} />}
    </div>
  );
}
