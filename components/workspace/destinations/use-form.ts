import { useEffect, useState } from 'preact/hooks';
import type { Destination, FormValues } from '@/lib/core/delivery/destination';
import type { FormError } from '@/lib/core/delivery/reasons/form-error';
import { addDestination, type DestinationKind, editDestination, showValues } from '@/lib/state/delivery/destinations';

/** What a destination's form is opened for. */
export type FormProps = {
  readonly kinds: readonly DestinationKind[];
  /** The destination to change; null for a new one. */
  readonly before: Destination | null;
  /** Called with the id of what was saved; null when nothing was. */
  readonly onDone: (saved: string | null) => void;
};

const initial = ({ fields }: DestinationKind): FormValues => Object.fromEntries(fields.map(({ name, initial: value }) => [name, value]));

/** The state of a destination's form: its kind (undefined until the stored one is read), values, stored and deleted secrets, and errors. */
export function useForm({ kinds, before, onDone }: FormProps) {
  const [name, setName] = useState(before?.kind ?? kinds[0]?.kind ?? '');
  const kind = kinds.find((candidate) => candidate.kind === name);
  const [values, setValues] = useState<FormValues>(() => (kind === undefined ? {} : initial(kind)));
  const [kept, setKept] = useState<readonly string[] | null>(before === null ? [] : null);
  const [ownName, setOwnName] = useState('');
  const [forgets, setForgets] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<FormError | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: filled when it opens; a delivery that changes the destination meanwhile takes back no typing.
  useEffect(() => {
    if (before === null) return;
    const show = (shown: Awaited<ReturnType<typeof showValues>>) => {
      setOwnName(shown.name);
      setValues(shown.values);
      setKept(shown.kept);
    };
    showValues(before).then(show).catch(reportError);
  }, [before?.id]);
  const choose = (next: string) => {
    const chosen = kinds.find((candidate) => candidate.kind === next);
    setName(next);
    setProblem(null);
    if (chosen !== undefined) setValues(initial(chosen));
  };
  const forget = (field: string, on: boolean) => setForgets(on ? [...forgets, field] : forgets.filter((other) => other !== field));
  const save = async () => {
    const filled = { name: ownName, values, forgets };
    const outcome = await (before === null ? addDestination(name, filled) : editDestination(before, filled));
    setProblem(outcome.ok ? null : outcome.reason);
    if (outcome.ok) onDone(outcome.value);
    else requestAnimationFrame(() => document.getElementById(`field-${outcome.reason.field}`)?.focus());
  };
  return { kind: kept === null ? undefined : kind, ownName, setOwnName, values, setValues, kept: kept ?? [], forgets, forget, problem, choose, save };
}
