import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { mayTakeFocus } from '@/components/panel/focus';
import { StartOptions } from '@/components/panel/rubrics/StartOptions';
import { lazy } from '@/components/ui/feedback/lazy';
import { Mark } from '@/components/ui/Mark';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Prepared } from '@/lib/core/prepared/prepared';
import type { Context } from '@/lib/core/rubric/context';
import type { Rubric } from '@/lib/core/rubric/rubric';
import type { RubricEntry } from '@/lib/rubrics/built-in';
import { callModel } from '@/lib/state/page/panel/interview';
import { rubricChoicesModel } from '@/lib/state/page/rubric-choices';
import { candidateNameModel } from '@/lib/state/page/surface/candidate-name';
import { type DoneFirst, isFramed, readFirstPicture, removeFirstPicture } from './first-picture';
import startFormStyles from './start-form.module.css';

const Deleted = lazy(async () => (await import('./Deleted')).Deleted);
const Lost = lazy(async () => (await import('./Lost')).Lost);
const Ready = lazy(async () => (await import('./Ready')).Ready);
const Waiting = lazy(async () => (await import('./Waiting')).Waiting);

/** The rubric with an id that is not among those read so far: the user's own may still be loading. */
async function loadWanted(id: string | null, otherwise: RubricEntry): Promise<Rubric> {
  const own = id === null ? [] : await (await import('@/lib/state/rubrics/own-choices')).loadRubrics();
  return own.find((rubric) => rubric.id === id) ?? otherwise.load();
}

/** Replaces the first view, and takes over its selection and what was pressed there. */
function takePlace(field: HTMLInputElement, done: DoneFirst | null): void {
  if (mayTakeFocus()) field.focus();
  if (done?.candidate != null) field.setSelectionRange(...done.selected);
  removeFirstPicture();
  if (done?.pressed === 'start') field.form?.requestSubmit();
}

/**
 * Starts an interview: the candidate and rubric prepared for the call, otherwise a name and the last used rubric, unless another is chosen. Shows the
 * product's name where no bar beside a call does.
 */
export function StartForm() {
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [done] = useState(readFirstPicture);
  const [ready, setReady] = useState<Prepared | null>(null);
  const [typed, setTyped] = useState(done?.candidate ?? null);
  const [chosen, setChosen] = useState(done?.rubric ?? null);
  const [isTried, setTried] = useState(false);
  const [picked, setContext] = useState<Context | null>(done?.context ?? null);
  const context = picked ?? ready?.context ?? (isFramed() ? 'live-call' : callModel.fittingContext());
  const shown = callModel.isBlank.value ? '' : candidateNameModel.candidateName.value;
  const candidate = typed ?? ready?.candidate ?? shown;
  const isMissing = isTried && candidate.trim() === '';
  const wanted = chosen ?? ready?.rubric ?? callModel.lastRubric.value;
  const choices = rubricChoicesModel.rubricChoices.value;
  const rubric = choices.find(({ id }) => id === wanted) ?? choices[0];
  useLayoutEffect(() => {
    if (field.current !== null) takePlace(field.current, done);
  }, [done]);
  useLayoutEffect(() => {
    if (typed === null && candidate !== '') field.current?.select();
  }, [typed, candidate]);
  // From the first letter on: nothing may resume and replace a form that is being filled in.
  useLayoutEffect(() => {
    callModel.setTyping(typed !== null);
    return () => {
      callModel.setTyping(false);
    };
  }, [typed]);
  const fill = (prepared: Prepared | null) => {
    setReady(prepared);
    setTyped(null);
    setChosen(null);
    setContext(null);
  };
  const take = (prepared: Prepared | null) => {
    fill(prepared);
    field.current?.focus();
  };
  const start = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (candidate.trim() === '' || rubric === undefined) field.current?.focus();
    else
      void callModel.startInterview(
        { candidate: candidate.trim(), context, prepared: ready },
        rubric.id === wanted ? rubric.load : () => loadWanted(wanted, rubric),
      );
  };
  return (
    <main class={startFormStyles.start}>
      <span class={startFormStyles.mark}>
        <Mark /> Plumbline
      </span>
      <h1>Who are you interviewing?</h1>
      <form ref={form} autocomplete="off" noValidate onSubmit={start}>
        <div class={partsStyles.field}>
          <label for="candidate">Candidate</label>
          <input
            dir="auto"
            id="candidate"
            ref={field}
            class={partsStyles.input}
            autocomplete="off"
            maxLength={200}
            required
            aria-invalid={isMissing}
            aria-describedby={isMissing ? 'candidate-fault' : undefined}
            value={candidate}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          {isMissing && (
            <p id="candidate-fault" role="alert" class={partsStyles.hint}>
              Type the candidate's name.
            </p>
          )}
        </div>
        <div class={partsStyles.field}>
          <label for="rubric">Rubric</label>
          <select id="rubric" class={partsStyles.input} value={rubric?.id} onChange={(event) => setChosen(event.currentTarget.value)}>
            {choices.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <StartOptions
          rubric={rubric?.id ?? ''}
          context={context}
          browsesFirst={done?.pressed === 'browse'}
          onRubric={setChosen}
          onContext={setContext}
        />
        <button type="submit" class={partsStyles.primary}>
          Start interview
        </button>
      </form>
      <p>
        Notes, ratings and anchors stay on this device until you finish.{' '}
        <a class={controlsStyles.link} href="/workspace.html#interviews" target="_blank" rel="noreferrer">
          All interviews
        </a>
      </p>
      <Lost />
      <Deleted />
      <Ready prepared={ready} candidate={candidate} untouched={typed === null} onFit={ready === null ? setReady : fill} onLeave={() => take(null)} />
      <Waiting ready={ready} form={form} onTake={take} />
    </main>
  );
}
