import partsStyles from '@/components/ui/styles/parts.module.css';

type Props = {
  readonly id: string;
  readonly typed: string;
  /** Why it was not taken; null while it was not refused. */
  readonly fault: string | null;
  readonly onType: (typed: string) => void;
};

/** The passphrase that the lock asks for now: whoever weakens the lock has to know it. */
export const CurrentPassphrase = ({ id, typed, fault, onType }: Props) => (
  <div class={partsStyles.field}>
    <label for={id}>Current passphrase</label>
    <input
      id={id}
      class={partsStyles.input}
      type="password"
      autocomplete="off"
      value={typed}
      aria-invalid={fault !== null}
      aria-describedby={`${id}-fault`}
      onInput={(event) => onType(event.currentTarget.value)}
    />
    <p id={`${id}-fault`} role="alert" class={partsStyles.hint}>
      {fault}
    </p>
  </div>
);
