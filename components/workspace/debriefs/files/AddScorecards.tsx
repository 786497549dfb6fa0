import { FilesButton } from '@/components/workspace/FilesButton';
import { debriefListTexts } from '@/lib/text/debrief/list';

type Props = { readonly onFiles: (files: readonly File[]) => void; readonly disabled: boolean };

/** A button that chooses scorecard files. */
export const AddScorecards = (props: Props) => <FilesButton look="outlined" text={debriefListTexts.add} field={debriefListTexts.files} {...props} />;
