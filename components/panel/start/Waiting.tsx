import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import rowStyles from '@/components/ui/styles/row.module.css';
import type { Prepared } from '@/lib/core/prepared/prepared';
import { unfinishedFollower } from '@/lib/state/page/call/unfinished';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';
import { offersModel } from '@/lib/state/page/prepared';
import { Reminders } from './Reminders';
import startStyles from './start.module.css';
import { whenWords } from './when';

function Unfinished() {
  useEffect(() => {
    const stop = new AbortController();
    unfinishedFollower.followUnfinished(stop.signal);
    return () => stop.abort();
  }, []);
  if (callModel.unfinished.value.length === 0) return null;
  return (
    <div class={startStyles.continue} data-part="continue">
      <p class={partsStyles.label}>Not finished yet</p>
      {callModel.unfinished.value.map(({ id, candidate, startedAt }) => (
        <div key={id} class={`${rowStyles.row} ${startStyles.startRow}`} data-part="row">
          <button type="button" onClick={() => void interviewModel.openInterview(id)}>
            Continue <bdi>{candidate}</bdi>
          </button>
          <span class={`${partsStyles.hint} ${startStyles.startHint}`}>
            {new Date(startedAt).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}
          </span>
        </div>
      ))}
    </div>
  );
}

type Props = {
  readonly ready: Prepared | null;
  /** The form that starts an interview. */
  readonly form: RefObject<HTMLFormElement | null>;
  readonly onTake: (prepared: Prepared) => void;
};

/** The other prepared interviews that could be started here. */
function Others({ ready, onTake }: Omit<Props, 'form'>) {
  const { fitting = null, others = [] } = offersModel.offers.value ?? {};
  const rest = [...(fitting === null ? [] : [fitting]), ...others].filter(({ id }) => id !== ready?.id);
  if (rest.length === 0) return null;
  return (
    <div class={startStyles.continue} data-part="continue">
      <p class={partsStyles.label}>Prepared</p>
      {rest.map((prepared) => (
        <div key={prepared.id} class={`${rowStyles.row} ${startStyles.startRow}`} data-part="row">
          <button type="button" onClick={() => onTake(prepared)}>
            Use <bdi>{prepared.candidate}</bdi>
          </button>
          <span class={`${partsStyles.hint} ${startStyles.startHint}`}>
            {prepared.startsAt === null ? prepared.role : whenWords(prepared.startsAt, Date.now())}
          </span>
        </div>
      ))}
    </div>
  );
}

/** The interviews that can be started or continued. */
export function Waiting(props: Props) {
  return (
    <>
      <Others {...props} />
      <Unfinished />
      <Reminders form={props.form} />
    </>
  );
}
