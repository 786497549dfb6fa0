import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Signer } from '@/components/ui/Signer';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { findEmailFault } from '@/lib/text/signature';

type AskProps = { readonly onSkip: () => void };

/** Says that the name is missing, and offers to finish without one. */
function AskName({ onSkip }: AskProps) {
  return (
    <div role="alert">
      <p>Nothing is finished yet: this scorecard does not say who interviewed. Type your name, then finish.</p>
      <button type="button" class={controlsStyles.link} onClick={onSkip}>
        Finish without a name
      </button>
    </div>
  );
}

type Props = {
  readonly locked: boolean;
  /** Whether a finish was stopped because there is no name. */
  readonly asks: boolean;
  /** Finishes this scorecard without a name. */
  readonly onSkip: () => void;
};

/** The interviewer's name on the scorecard: asked for until there is one, changed on demand. */
export function Signature({ locked, asks, onSkip }: Props) {
  const [changing, setChanging] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => void interviewerModel.loadInterviewer().catch(reportError), []);
  const who = interviewerModel.interviewer.value;
  const isKnown = who !== null;
  useLayoutEffect(() => {
    if (asks && isKnown) part.current?.querySelector('input')?.focus();
  }, [asks, isKnown]);
  if (who === null || locked) return null;
  if (who.name === null || changing) {
    const keep = (name: string, email: string, isFaulty: boolean) => {
      setChanging(name === '' || email === '' || isFaulty);
      interviewerModel.signAs(name, email).catch(reportError);
    };
    return (
      <div ref={part}>
        {asks && who.name === null && <AskName onSkip={onSkip} />}
        <Signer name={who.name ?? ''} email={who.email ?? ''} findFault={findEmailFault} onKeep={keep} />
      </div>
    );
  }
  return (
    <p class={partsStyles.hint}>
      Signed by <bdi>{who.name}</bdi>
      {who.email !== null && `, ${who.email}`}.{' '}
      <button type="button" class={controlsStyles.link} onClick={() => setChanging(true)}>
        Change
      </button>
    </p>
  );
}
