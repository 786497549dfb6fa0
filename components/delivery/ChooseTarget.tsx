import { useEffect, useId, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import tableStyles from '@/components/ui/styles/table.module.css';
import type { TargetQuery } from '@/lib/core/delivery/destination';
import type { Target } from '@/lib/core/delivery/target-schema';
import type { Result } from '@/lib/core/result';
import deliveryStyles from './delivery.module.css';

type Props = {
  /** The destination's name. */
  readonly system: string;
  /** What is known of the interview. */
  readonly query: TargetQuery;
  readonly search: (query: TargetQuery) => Promise<Result<readonly Target[], string>>;
  /** Whether a certain match is selected automatically. */
  readonly certain: boolean;
  readonly onChoose: (target: Target) => void;
};

type Found = { readonly targets: readonly Target[] } | { readonly message: string } | null;

const asQuery = (typed: string, { call }: TargetQuery): TargetQuery =>
  typed.includes('@') ? { call, email: typed, name: null } : { call, email: null, name: typed };

function Answer({ found, system, onChoose }: { readonly found: Found } & Pick<Props, 'system' | 'onChoose'>) {
  if (found === null) return <p role="status">Looking in {system}…</p>;
  if ('message' in found) return <p role="alert">{found.message}</p>;
  const { targets } = found;
  if (targets.length === 0) return <p role="status">{system} has nobody of that name. Search by e-mail, or as the name is written there.</p>;
  return (
    <>
      <p role="status">
        {targets.length === 1
          ? 'One could be meant. Choose it if it is right.'
          : `${targets.length} could be meant. Choose the right one: nothing is guessed.`}
      </p>
      <ul class={tableStyles.table} aria-label={`Candidates in ${system}`}>
        {targets.map((target) => (
          <li key={JSON.stringify(target.ids)}>
            <span dir="auto">{target.label}</span>
            <button
              type="button"
              class={`${partsStyles.quiet} ${deliveryStyles.deliveryQuiet}`}
              aria-label={`Choose ${target.label}`}
              onClick={() => onChoose(target)}
            >
              Choose
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function useSearch({ query, search, certain, onChoose }: Props) {
  const [asked, setAsked] = useState(query);
  const [found, setFound] = useState<Found>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when the question changes, not at each render of the parent.
  useEffect(() => {
    let open = true;
    setFound(null);
    const show = (result: Result<readonly Target[], string>) => {
      if (!open) return;
      const [only, second] = result.ok ? result.value : [];
      if (certain && only !== undefined && second === undefined && only.by !== null) onChoose(only);
      else setFound(result.ok ? { targets: result.value } : { message: result.reason });
    };
    search(asked).then(show, (error: unknown) => {
      reportError(error);
      show({ ok: false, reason: 'It could not be asked. Search again.' });
    });
    return () => {
      open = false;
    };
  }, [asked]);
  return { found, setAsked };
}

/** Searches a hiring system for the application of a scorecard, and lets the user choose where several are possible. */
export function ChooseTarget(props: Props) {
  const { system, query, onChoose } = props;
  const id = useId();
  const [typed, setTyped] = useState(query.email ?? query.name ?? '');
  const { found, setAsked } = useSearch(props);
  return (
    <section class={deliveryStyles.choose} aria-label={`Candidate in ${system}`}>
      <form
        noValidate
        autocomplete="off"
        class={deliveryStyles.chooseTarget}
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') setAsked(asQuery(typed.trim(), query));
        }}
      >
        <div class={`${partsStyles.field} ${deliveryStyles.deliveryField}`}>
          <label for={id}>Candidate’s name or e-mail in {system}</label>
          <input
            dir="auto"
            id={id}
            class={partsStyles.input}
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class={`${partsStyles.quiet} ${deliveryStyles.deliveryQuiet}`}>
          Search
        </button>
      </form>
      <Answer found={found} system={system} onChoose={onChoose} />
    </section>
  );
}
