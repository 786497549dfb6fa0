import { useEffect, useRef } from 'preact/hooks';
import { BriefText } from '@/components/panel/brief/BriefText';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { listAsked } from '@/lib/core/interview/focus/listed-focus';
import type { Prepared } from '@/lib/core/prepared/prepared';
import { callModel } from '@/lib/state/page/panel/interview';
import { offersModel } from '@/lib/state/page/prepared';
import { rubricChoicesModel } from '@/lib/state/page/rubric-choices';
import { briefOf } from '@/lib/state/prepared/brief';
import { preparationOf } from '@/lib/state/prepared/prepared';
import { sayFocus } from '@/lib/text/plan/focus';
import startStyles from './start.module.css';
import { whenWords } from './when';

/** The prepared interview that the page was opened for; null for none. */
const asked = () => (window.top === window ? new URLSearchParams(location.hash.slice(1)).get('prepared') : null);

const titleOf = (id: string | null) => rubricChoicesModel.rubricChoices.value.find((entry) => entry.id === id)?.title;

type Props = {
  /** The prepared interview that fills the form; null for none. */
  readonly prepared: Prepared | null;
  readonly candidate: string;
  /** Whether no name was typed yet. */
  readonly untouched: boolean;
  /** Called with the interview that fits the call. */
  readonly onFit: (prepared: Prepared | null) => void;
  readonly onLeave: () => void;
};

/** Fills the form with the interview that was prepared for the call, and says so. Another name clears it. */
export function Ready({ prepared, candidate, untouched, onFit, onLeave }: Props) {
  const key = callModel.call.value?.call ?? null;
  const now = useRef({ prepared, untouched, onFit });
  now.current = { prepared, untouched, onFit };
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const { fitting } = await offersModel.readOffers(key, asked());
      const { current } = now;
      // What was read for the previous call may arrive after what was read for this one.
      if (isWanted && current.untouched && !callModel.isBlank.peek() && current.prepared !== fitting) current.onFit(fitting);
    };
    read().catch(reportError);
    return () => {
      isWanted = false;
    };
  }, [key]);
  if (prepared === null || preparationOf(prepared, candidate) === null) return null;
  const { startsAt, role, applicationId, rubric } = prepared;
  const facts = [
    startsAt === null ? null : whenWords(startsAt, Date.now()),
    role ?? titleOf(rubric),
    applicationId && `application ${applicationId}`,
    sayFocus(listAsked(prepared).length),
  ];
  const brief = briefOf(prepared);
  return (
    <div class={startStyles.prepared}>
      <p class={`${partsStyles.hint} ${startStyles.ready}`} data-part="ready">
        <span>Prepared: {facts.filter(Boolean).join(' · ') || prepared.candidate}</span>
        <button type="button" class={controlsStyles.link} onClick={onLeave}>
          Not this one
        </button>
      </p>
      {brief !== null && <BriefText brief={brief} />}
    </div>
  );
}
