import { useMemo } from 'preact/hooks';
import { recommendationLabels, recommendations } from '@/lib/core/interview/interview';
import type { InterviewFilters as Chosen } from '@/lib/state/interviews/list/arrange';
import { type ListedInterview, listedStates } from '@/lib/state/interviews/list/listed-interview';
import { stateNames } from '@/lib/text/interviews';
import styles from './Filters.module.css';

type ChooseProps<Value extends string> = {
  readonly label: string;
  /** What stands where nothing is chosen. */
  readonly all: string;
  readonly value: Value | null;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value | null) => void;
};

function Choose<Value extends string>({ label, all, value, options, onChoose }: ChooseProps<Value>) {
  return (
    <select
      class={styles.filterChoice}
      aria-label={label}
      data-chosen={value === null ? undefined : ''}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChoose(options.find(([key]) => key === currentTarget.value)?.[0] ?? null)}
    >
      <option value="">{all}</option>
      {options.map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** Counts rows by something of them. */
const countBy = (rows: readonly ListedInterview[], of: (row: ListedInterview) => string | null): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = of(row);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

const count = (name: string, counted: number | undefined) => `${name} (${(counted ?? 0).toLocaleString()})`;

/** Those options of a column that some row has, or that is chosen, each with its count. */
function useOptions(rows: readonly ListedInterview[], { state, recommendation }: Chosen) {
  return useMemo(() => {
    const states = countBy(rows, (row) => row.state);
    const verdicts = countBy(rows, (row) => row.recommendation);
    const roles = countBy(rows, ({ role }) => role);
    return {
      states: listedStates.filter((key) => states.has(key) || key === state).map((key) => [key, count(stateNames[key], states.get(key))] as const),
      verdicts: recommendations
        .filter((key) => verdicts.has(key) || key === recommendation)
        .map((key) => [key, count(recommendationLabels[key] ?? key, verdicts.get(key))] as const),
      roles: [...roles].toSorted(([a], [b]) => a.localeCompare(b)).map(([role, counted]) => [role, count(role, counted)] as const),
    };
  }, [rows, state, recommendation]);
}

type Props = {
  readonly rows: readonly ListedInterview[];
  readonly filters: Chosen;
  readonly onFilter: (changed: Partial<Chosen>) => void;
};

/** The list's filters: state, recommendation and role. */
export function Filters({ rows, filters, onFilter }: Props) {
  const { states, verdicts, roles } = useOptions(rows, filters);
  return (
    <div role="group" aria-label="Filters" class={styles.filters}>
      <Choose label="State" all="All states" value={filters.state} options={states} onChoose={(state) => onFilter({ state })} />
      <Choose
        label="Recommendation"
        all="All recommendations"
        value={filters.recommendation}
        options={verdicts}
        onChoose={(recommendation) => onFilter({ recommendation })}
      />
      <Choose label="Role" all="All roles" value={filters.role} options={roles} onChoose={(role) => onFilter({ role })} />
    </div>
  );
}
