import { useEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '@/components/ui/Mark';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { call, fittingContext, startInterview, unfinished } from '@/lib/state/call';
import { openInterview } from '@/lib/state/session';

function Unfinished() {
  if (unfinished.value.length === 0) return null;
  return (
    <div class="continue">
      <p class="label">Not finished yet</p>
      {unfinished.value.map(({ id, candidate, startedAt }) => (
        <button type="button" key={id} aria-label={`Continue ${candidate}`} onClick={() => void openInterview(id)}>
          <span>Continue {candidate}</span>
          <span class="hint">{new Date(startedAt).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}</span>
        </button>
      ))}
    </div>
  );
}

/** Starts an interview: a candidate and a rubric. */
export function StartForm() {
  const field = useRef<HTMLInputElement>(null);
  const seen = call.value?.candidate ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const [rubric, setRubric] = useState(builtInRubrics[0]);
  const candidate = typed ?? seen;
  useEffect(() => field.current?.focus(), []);
  const start = (event: Event) => {
    event.preventDefault();
    if (candidate.trim() === '' || rubric === undefined) field.current?.focus();
    else void startInterview({ candidate: candidate.trim(), context: fittingContext() }, rubric.load);
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
          <select
            id="rubric"
            class="input"
            value={rubric?.id}
            onChange={(event) => setRubric(builtInRubrics.find(({ id }) => id === event.currentTarget.value))}
          >
            {builtInRubrics.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" class="primary">
          Start interview
        </button>
      </form>
      <Unfinished />
    </main>
  );
}
