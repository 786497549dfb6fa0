import { FilesButton } from '@/components/workspace/FilesButton';
import { calibrationTexts } from '@/lib/text/calibration/list';

type Props = { readonly onFiles: (files: readonly File[]) => void; readonly disabled: boolean };

/** A button that chooses invitations and answers. */
export const AddCalibrationFiles = (props: Props) => (
  <FilesButton look="outlined" text={calibrationTexts.add} field={calibrationTexts.files} {...props} />
);
