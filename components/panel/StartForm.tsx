import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lazy } from '@/components/ui/lazy';
import { Mark } from '@/components/ui/Mark';
import type { Context } from '@/lib/core/context';
import { call, fittingContext, lastRubric, startInterview, unfinished } from '@/lib/state/call';
import { rubricChoices } from '@/lib/state/rubric-choices';
import { openInterview } from '@/lib/state/session';

const StartOptions = lazy(async () => (await import('./rubrics/StartOptions')).StartOptions);

function Unfinished() {
  if (unfinished.value.length === 0) return null;
  return (
    <div class="continue">
      <p class="label">Not finished yet</p>
      {unfinished.value.map(({ id, candidate, startedAt }) => (
        <div key={id} class="row">
          <button type="button" onClick={() => void openInterview(id)}>
            Continue {candidate}
          </button>
          <span class="hint">{new Date(startedAt).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}</span>
        </div>
      ))}
    </div>
  );
}

/** Starts an interview: a candidate and a rubric, the one used last unless another is chosen. */
export function StartForm() {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [picked, setContext] = useState<Context | null>(null);
  const context = picked ?? fittingContext();
  const candidate = typed ?? call.value?.candidate ?? '';
  const wanted = chosen ?? lastRubric.value;
  const choices = rubricChoices.value;
  const rubric = choices.find(({ id }) => id === wanted) ?? choices[0];
  useLayoutEffect(() => field.current?.focus(), []);
  useLayoutEffect(() => {
    if (typed === null && candidate !== '') field.current?.select();
  }, [typed, candidate]);
  const start = (event: Event) => {
    event.preventDefault();
    if (candidate.trim() === '' || rubric === undefined) field.current?.focus();
    else void startInterview({ candidate: candidate.trim(), context }, rubric.load);
  };
  return (
    <main class="start">
      <span class="mark">
        <Mark /> Plumbline
      </span>
      <div>
        <h1>Who are you interviewing?</h1>
        <p>Notes, ratings and anchors stay on this device until you finish.</p>
      </div>
      <form onSubmit={start}>
        <div class="field">
          <label for="candidate">Candidate</label>
          <input
            id="candidate"
            ref={field}
            class="input"
            autocomplete="off"
            maxLength={200}
            required
            value={candidate}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="rubric">Rubric</label>
          <select id="rubric" class="input" value={rubric?.id} onChange={(event) => setChosen(event.currentTarget.value)}>
            {choices.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <StartOptions rubric={rubric?.id ?? ''} context={context} onRubric={setChosen} onContext={setContext} />
        <button type="submit" class="primary">
          Start interview
        </button>
      </form>
      <Unfinished />
    </main>
  );
}
