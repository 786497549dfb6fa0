import partsStyles from '@/components/ui/styles/parts.module.css';
import type { DestinationKind } from '@/lib/state/delivery/destinations';
import destinationsStyles from './destinations.module.css';

type Props = { readonly kinds: readonly DestinationKind[]; readonly chosen: string; readonly onChoose: (kind: string) => void };

/** Where a new destination leads: one of every kind. */
export function KindChoice({ kinds, chosen, onChoose }: Props) {
  return (
    <fieldset>
      <legend class={partsStyles.label}>Kind</legend>
      <div class={destinationsStyles.kinds}>
        {kinds.map(({ kind, label }) => (
          <label key={kind}>
            <input type="radio" name="kind" value={kind} checked={kind === chosen} onChange={() => onChoose(kind)} /> {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
