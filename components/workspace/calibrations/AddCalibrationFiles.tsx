import { useRef } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { calibrationTexts } from '@/lib/text/calibration/list';

type Props = { readonly onFiles: (files: readonly File[]) => void; readonly disabled: boolean };

/** A button that chooses invitations and answers, several at once. */
export function AddCalibrationFiles({ onFiles, disabled }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={partsStyles.outlined} disabled={disabled} onClick={() => picker.current?.click()}>
        {calibrationTexts.add}
      </button>
      <input
        ref={picker}
        class={partsStyles.hidden}
        type="file"
        multiple
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={calibrationTexts.files}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
