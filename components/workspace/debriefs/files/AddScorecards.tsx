import { useRef } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { debriefListTexts } from '@/lib/text/debrief/list';

type Props = { readonly onFiles: (files: readonly File[]) => void; readonly disabled?: boolean };

/** A button that chooses scorecard files, several at once. */
export function AddScorecards({ onFiles, disabled = false }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={partsStyles.outlined} disabled={disabled} onClick={() => picker.current?.click()}>
        {debriefListTexts.add}
      </button>
      <input
        ref={picker}
        class={partsStyles.hidden}
        type="file"
        multiple
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={debriefListTexts.files}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
