import { useState } from 'preact/hooks';
import { ActionMenu } from '@/components/ui/choice/ActionMenu';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { type CalibrationPart, saveCalibration } from '@/lib/state/calibration/save-calibration';
import { calibrationTexts } from '@/lib/text/calibration/list';
import { ratingTexts } from '@/lib/text/calibration/rating';
import { exportTexts } from '@/lib/text/exports';

const names: Readonly<Record<CalibrationPart, string>> = {
  invitation: ratingTexts.saveInvitation,
  'own-answers': calibrationTexts.saveOwn,
  'all-answers': calibrationTexts.saveAll,
  excel: calibrationTexts.saveExcel,
  json: calibrationTexts.saveJson,
};
const afterFinishing: readonly CalibrationPart[] = ['own-answers', 'all-answers', 'excel', 'json', 'invitation'];

/** Saves files of a session: the invitation at once, everything else once one's own answers are finished. */
export function SaveMenu({ id, isFinished }: { readonly id: string; readonly isFinished: boolean }) {
  const [message, setMessage] = useState('');
  const save = async (part: CalibrationPart) => {
    setMessage('');
    try {
      if (!(await saveCalibration(id, part))) setMessage(calibrationTexts.notSaved);
    } catch (error) {
      reportError(error);
      setMessage(exportTexts.failed);
    }
  };
  return (
    <>
      {isFinished ? (
        <ActionMenu
          label={calibrationTexts.save}
          className={partsStyles.outlined}
          actions={[
            ...afterFinishing.map((part) => ({ name: names[part], onChoose: () => void save(part) })),
            { name: calibrationTexts.print, onChoose: () => window.print() },
          ]}
        />
      ) : (
        <button type="button" class={partsStyles.outlined} onClick={() => void save('invitation')}>
          {names.invitation}
        </button>
      )}
      <span class={partsStyles.hint} role="status">
        {message}
      </span>
    </>
  );
}
