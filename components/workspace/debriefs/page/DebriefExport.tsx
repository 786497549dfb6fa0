import { useState } from 'preact/hooks';
import { ActionMenu } from '@/components/ui/choice/ActionMenu';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { type DebriefFormat, openDebriefPrint, saveDebrief } from '@/lib/state/debrief/export-debrief';
import { debriefTexts } from '@/lib/text/debrief/page';
import { exportTexts, formatNames } from '@/lib/text/exports';

const files: readonly DebriefFormat[] = ['word', 'excel', 'markdown'];

type Props = {
  readonly id: string;
  /** Whether it was decided: debrief/1 is the format of a settled debrief. */
  readonly isDecided: boolean;
};

/** A button with the export formats of a debrief, and a line with the result. */
export function DebriefExport({ id, isDecided }: Props) {
  const [message, setMessage] = useState('');
  const attempt = async (work: () => Promise<unknown>) => {
    setMessage('');
    try {
      if ((await work()) === false) setMessage(debriefTexts.notExported);
    } catch (error) {
      reportError(error);
      setMessage(exportTexts.failed);
    }
  };
  const save = (format: DebriefFormat) => ({ name: formatNames[format], onChoose: () => void attempt(() => saveDebrief(id, format)) });
  return (
    <>
      <ActionMenu
        label={debriefTexts.export}
        actions={[
          { name: debriefTexts.pdf, onChoose: () => void attempt(() => openDebriefPrint(id)) },
          ...files.map(save),
          ...(isDecided ? [save('json')] : []),
        ]}
      />
      <span class={partsStyles.hint} role="status">
        {message}
      </span>
    </>
  );
}
