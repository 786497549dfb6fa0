import partsStyles from '@/components/ui/styles/parts.module.css';
import { copyHints } from '@/lib/text/backup/backup';
import settingsStyles from '../settings.module.css';

type Props = {
  readonly id: string;
  readonly goesToFolder: boolean;
  /** The name of the picked folder; null while none is picked. */
  readonly folder: string | null;
  readonly onChange: (goesToFolder: boolean) => void;
  readonly onPick: () => void;
};

/** Where automatic copies go: the downloads, or a folder that the user picks. */
export function CopyPlace({ id, goesToFolder, folder, onChange, onPick }: Props) {
  return (
    <>
      <div class={partsStyles.field}>
        <label for={id}>Where to</label>
        <select
          id={id}
          class={partsStyles.input}
          value={goesToFolder ? 'picked' : 'downloads'}
          onChange={(event) => onChange(event.currentTarget.value === 'picked')}
        >
          <option value="downloads">Your downloads</option>
          <option value="picked">A folder that you choose</option>
        </select>
      </div>
      {goesToFolder && (
        <div class={settingsStyles.settingsButtons}>
          <button type="button" class={partsStyles.outlined} onClick={onPick}>
            {folder === null ? 'Choose folder…' : 'Choose another folder…'}
          </button>
          <span class={partsStyles.hint}>{folder === null ? 'No folder is chosen yet.' : <bdi>{folder}</bdi>}</span>
        </div>
      )}
      {goesToFolder && (
        <p class={partsStyles.hint}>
          {copyHints.asksAgain} {copyHints.cutOff}
        </p>
      )}
    </>
  );
}

type AccessProps = { readonly folder: string; readonly onAllow: () => void };

/** Says that the browser asks again before copies can be written into the folder, with the button that lets it ask. */
export function FolderAccess({ folder, onAllow }: AccessProps) {
  return (
    <div role="group" aria-label="Access to the folder">
      <p>
        The browser does not let Plumbline write into <bdi>{folder}</bdi> now. A due copy waits until you allow it.
      </p>
      <div class={settingsStyles.settingsButtons}>
        <button type="button" class={partsStyles.outlined} onClick={onAllow}>
          Allow the folder again
        </button>
      </div>
    </div>
  );
}
