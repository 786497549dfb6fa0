import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '@/components/ui/Mark';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { Destinations } from '@/components/workspace/destinations/Destinations';
import { Reading } from '@/components/workspace/health/Reading';
import { Trouble } from '@/components/workspace/health/Trouble';
import type { Destination } from '@/lib/core/delivery/destination';
import type { Interviewer } from '@/lib/core/scorecard/scorecard';
import { observeAllDestinations } from '@/lib/state/delivery/destinations';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { lookModel } from '@/lib/state/page/look';
import { rubricChoicesModel } from '@/lib/state/page/rubric-choices';
import { toolbarPin } from '@/lib/state/page/workspace/toolbar-pin';
import { followOwnChoices } from '@/lib/state/rubrics/own-choices';
import firstStyles from './first.module.css';
import { Pin } from './Pin';
import { RubricChoice } from './RubricChoice';
import { Step } from './Step';
import { type StepName, useSteps } from './use-steps';
import { Who } from './Who';

/** Where the steps lead: the first interview, or a look around. */
function Ready({ takesFocus }: { readonly takesFocus: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section aria-labelledby="first-ready" class={firstStyles.firstBody}>
      <h2 id="first-ready" ref={heading} tabIndex={-1}>
        Ready
      </h2>
      <p>Open a call: Plumbline's launcher stands at its edge. In any other page the toolbar's button leads to the workspace.</p>
      <p>A practice call of a minute shows how it goes: write, rate and finish. Nothing of it is sent.</p>
      <div class={firstStyles.firstButtons}>
        <a class={`${partsStyles.primary} ${firstStyles.firstNext}`} href="/practice.html">
          Practice call
        </a>
        <a class={partsStyles.quiet} href="/panel.html#new">
          New interview
        </a>
        <a class={partsStyles.quiet} href="/workspace.html">
          Open the workspace
        </a>
      </div>
    </section>
  );
}

type Known = { readonly who: Interviewer; readonly rubric: string | null; readonly rows: readonly Destination[] };

/** The steps, one open at a time; steps with a stored value are done. */
function Steps({ who, rubric, rows }: Known) {
  const isPinned = toolbarPin.isPinned.value === true;
  const set = { who: who.name !== null, rubric: rubric !== null, destination: rows.length > 0, pin: isPinned };
  const { open, isUsed, standingOf, openStep, pass } = useSteps(set);
  const onward = (name: StepName) => ({ onDone: () => pass(name), onSkip: () => pass(name) });
  const at = (name: StepName) => ({ standing: standingOf(name), takesFocus: isUsed, onOpen: () => openStep(name) });
  const title = rubricChoicesModel.rubricChoices.value.find(({ id }) => id === rubric)?.title ?? '';
  return (
    <>
      <ol class={firstStyles.firstSteps}>
        <Step title="Who you are" summary={[who.name, who.email].filter(Boolean).join(', ')} {...at('who')}>
          <Who name={who.name ?? ''} email={who.email ?? ''} {...onward('who')} />
        </Step>
        <Step title="What you interview for" summary={title} {...at('rubric')}>
          <RubricChoice chosen={rubric} {...onward('rubric')} />
        </Step>
        <Step title="Where scorecards go" summary={rows.map(({ name }) => name).join(', ')} {...at('destination')}>
          <Destinations />
          <div class={firstStyles.firstButtons}>
            <button type="button" class={partsStyles.quiet} onClick={() => pass('destination')}>
              {rows.length > 0 ? 'Continue' : 'Skip'}
            </button>
          </div>
        </Step>
        <Step title="Keep Plumbline in the toolbar" summary="Pinned" {...at('pin')}>
          <Pin {...onward('pin')} />
        </Step>
      </ol>
      {open === null && <Ready takesFocus={isUsed} />}
    </>
  );
}

function useKnown(): Known | null {
  const [rows, setRows] = useState<readonly Destination[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    observeAllDestinations(setRows, stop.signal);
    followOwnChoices(rubricChoicesModel, stop.signal);
    toolbarPin.follow(stop.signal).catch(reportError);
    interviewerModel.loadInterviewer().catch(reportError);
    return () => stop.abort();
  }, []);
  const who = interviewerModel.interviewer.value;
  const look = lookModel.look.value;
  if (rows === null || who === null || look === null || toolbarPin.isPinned.value === null) return null;
  return { who, rubric: look.defaultRubric, rows };
}

/** The page after the installation: what Plumbline needs to know, step by step; each step can be skipped. */
export function FirstPage() {
  const known = useKnown();
  return (
    <main class={firstStyles.firstPage}>
      <span class={firstStyles.firstMark}>
        <Mark /> Plumbline
      </span>
      <div>
        <h1>Set up Plumbline</h1>
        <p>Four short steps, each of which you can skip. Everything can be changed later in the settings.</p>
      </div>
      <Trouble />
      {known === null ? <Reading message="Reading what is set up already…" /> : <Steps {...known} />}
    </main>
  );
}
