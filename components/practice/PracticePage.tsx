import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '@/components/ui/Mark';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { PracticeModel } from '@/lib/state/practice/practice-model';
import { createTalk, type Talk } from '@/lib/state/practice/talk';
import { practiceAnswer, practiceTexts } from '@/lib/text/practice/practice';
import { Ending } from './Ending';
import { PracticeCall } from './PracticeCall';
import { PracticeFrame } from './PracticeFrame';
import { PracticeSteps } from './PracticeSteps';
import practiceStyles from './practice.module.css';

type Props = {
  readonly model: PracticeModel;
  /** Loads the panel into its frame; calls `onReady` once it is visible. */
  readonly loadPanel: (frame: HTMLIFrameElement, onReady: () => void, signal: AbortSignal) => void;
};

type PartProps = { readonly model: PracticeModel; readonly talk: Talk; readonly onJoin: () => void };

/** Shown before the call: what it is for, and the button to start. */
function Before({ model, onJoin }: PartProps) {
  const stage = model.stage.value;
  if (stage === 'reading') return null;
  if (stage === 'elsewhere') return <p role="status">{practiceTexts.elsewhere}</p>;
  return (
    <>
      <p>{practiceTexts.apart}</p>
      {stage === 'finished-before' ? (
        <Ending message={practiceTexts.finishedBefore} onDelete={model.remove} onAgain={onJoin} />
      ) : (
        <div class={practiceStyles.practiceButtons}>
          <button type="button" class={partsStyles.primary} onClick={onJoin}>
            Join practice call
          </button>
        </div>
      )}
    </>
  );
}

/** The call with its steps, and its end once they are done. */
function During({ model, talk, onJoin }: PartProps) {
  const isOver = model.done.value.has('finish');
  useLayoutEffect(() => {
    if (isOver) talk.pause();
  }, [isOver, talk]);
  if (isOver)
    return (
      <>
        <Ending message={practiceTexts.over} onDelete={model.remove} onAgain={onJoin} />
        <PracticeSteps done={model.done.value} />
      </>
    );
  return (
    <>
      <PracticeCall talk={talk} />
      <PracticeSteps done={model.done.value} />
      <div class={practiceStyles.practiceButtons}>
        <button type="button" class={partsStyles.quiet} onClick={() => void model.remove()}>
          Delete practice interview
        </button>
      </div>
    </>
  );
}

/** Focuses the heading after the call, whose focused button has disappeared. */
function useFocusAfterCall(isCall: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasCall = useRef(false);
  useLayoutEffect(() => {
    if (wasCall.current && !isCall) heading.current?.focus();
    wasCall.current = isCall;
  }, [isCall]);
  return heading;
}

/** The practice call: a scripted candidate, the real panel beside it, and steps that are ticked off according to stored data. */
export function PracticePage({ model, loadPanel }: Props) {
  const [talk] = useState(() => createTalk(practiceAnswer.length, () => Date.now()));
  useEffect(() => {
    const stop = new AbortController();
    model.open(stop.signal);
    return () => {
      stop.abort();
      talk.pause();
    };
  }, [model, talk]);
  const isCall = model.stage.value === 'call';
  const heading = useFocusAfterCall(isCall);
  const join = () => {
    talk.rewind();
    void model.join().then(() => model.stage.peek() === 'call' && talk.resume());
  };
  const parts = { model, talk, onJoin: join };
  return (
    <div class={practiceStyles.practice} data-call={isCall ? '' : undefined}>
      <main>
        <header>
          <span class={practiceStyles.practiceMark}>
            <Mark /> Plumbline
          </span>
          <h1 ref={heading} tabIndex={-1}>
            Practice call
          </h1>
          <p>{practiceTexts.about}</p>
        </header>
        {model.problem.value !== null && <p role="alert">{model.problem.value}</p>}
        <p role="status">{model.message.value}</p>
        {isCall ? <During {...parts} /> : <Before {...parts} />}
      </main>
      {isCall && <PracticeFrame load={loadPanel} />}
    </div>
  );
}
