import { useRef } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';

type Props = {
  readonly look: 'outlined' | 'quiet';
  readonly text: string;
  /** The name of the field that takes the files. */
  readonly field: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly disabled?: boolean;
};

/** A button that chooses JSON files, several at once. */
export function FilesButton({ look, text, field, onFiles, disabled = false }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={partsStyles[look]} disabled={disabled} onClick={() => picker.current?.click()}>
        {text}
      </button>
      <input
        ref={picker}
        class={partsStyles.hidden}
        type="file"
        multiple
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={field}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
