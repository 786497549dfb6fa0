import { useRef } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { planTexts } from '@/lib/text/plan/plan';

/** A button that chooses plan files, several at once. */
export function OpenPlanFile({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={partsStyles.quiet} onClick={() => picker.current?.click()}>
        {planTexts.openFile}
      </button>
      <input
        ref={picker}
        class={partsStyles.hidden}
        type="file"
        multiple
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={planTexts.files}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}
