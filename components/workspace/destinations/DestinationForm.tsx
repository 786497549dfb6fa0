import { useEffect, useState } from 'preact/hooks';
import type { Destination, FormProblem, FormValues } from '@/lib/core/destination';
import { addDestination, editDestination, type Kind, showValues } from '@/lib/state/destinations';
import { BodyPreview } from './BodyPreview';
import { FormField } from './FormField';

type Props = {
  readonly kinds: readonly Kind[];
  /** The destination to change; null for a new one. */
  readonly before: Destination | null;
  readonly onDone: () => void;
};

const initial = ({ fields }: Kind): FormValues => Object.fromEntries(fields.map(({ name, initial: value }) => [name, value]));

function KindChoice({
  kinds,
  chosen,
  onChoose,
}: {
  readonly kinds: readonly Kind[];
  readonly chosen: string;
  readonly onChoose: (kind: string) => void;
}) {
  return (
    <fieldset>
      <legend class="label">Kind</legend>
      <div class="kinds">
        {kinds.map(({ kind, label }) => (
          <label key={kind}>
            <input type="radio" name="kind" value={kind} checked={kind === chosen} onChange={() => onChoose(kind)} /> {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function useForm({ kinds, before, onDone }: Props) {
  const [name, setName] = useState(before?.kind ?? kinds[0]?.kind ?? '');
  const kind = kinds.find((candidate) => candidate.kind === name);
  const [values, setValues] = useState<FormValues>(() => (kind === undefined ? {} : initial(kind)));
  const [problem, setProblem] = useState<FormProblem | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: filled when it opens; a delivery that changes the destination meanwhile takes back no typing.
  useEffect(() => {
    if (before !== null) showValues(before).then(setValues).catch(reportError);
  }, [before?.id]);
  const choose = (next: string) => {
    const chosen = kinds.find((candidate) => candidate.kind === next);
    setName(next);
    setProblem(null);
    if (chosen !== undefined) setValues(initial(chosen));
  };
  const save = async () => {
    const outcome = before === null ? await addDestination(name, values) : await editDestination(before, values);
    setProblem(outcome);
    if (outcome === null) onDone();
    else document.getElementById(`field-${outcome.field}`)?.focus();
  };
  return { kind, values, setValues, problem, choose, save };
}

/** Sets a destination up, or changes one: what to paste, and where to find it. */
export function DestinationForm(props: Props) {
  const { kind, values, setValues, problem, choose, save } = useForm(props);
  if (kind === undefined) return null;
  const apart = problem !== null && !kind.fields.some(({ name }) => name === problem.field);
  return (
    <form
      class="form"
      aria-label={props.before === null ? 'New destination' : `Change ${props.before.name}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save().catch(reportError);
      }}
    >
      {props.before === null && <KindChoice kinds={props.kinds} chosen={kind.kind} onChoose={choose} />}
      <p class="hint">{kind.about}</p>
      {kind.fields.map((field) => (
        <FormField
          key={`${kind.kind} ${field.name}`}
          field={field}
          value={values[field.name] ?? ''}
          kept={props.before !== null && field.secret}
          problem={problem?.field === field.name ? problem.text : null}
          onInput={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
      {(values.expression ?? '').trim() !== '' && <BodyPreview kind={kind.kind} values={values} />}
      {apart && (
        <p class="error" role="alert">
          {problem.text}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="primary">
          Save destination
        </button>
        <button type="button" class="quiet" onClick={props.onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}
