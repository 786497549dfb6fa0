import type { Dimension } from '@/lib/core/rubric';

type Props = { readonly options: readonly Dimension[]; readonly active: number; readonly onChoose: (dimension: string | null) => void };

/** The dimensions that the `#` being typed may mean, and the choice of none. */
export function Completion({ options, active, onChoose }: Props) {
  const choices = [...options.map(({ id, name }) => ({ id, name })), { id: null, name: 'No dimension' }];
  return (
    <div id="completion" class="completion" role="listbox" aria-label="Dimensions">
      {choices.map(({ id, name }, index) => (
        <div
          key={name}
          id={`completion-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(id);
          }}
        >
          {name}
        </div>
      ))}
    </div>
  );
}
