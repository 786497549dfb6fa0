import { Problem } from '@/components/ui/feedback/Problem';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { BackupProgress } from '@/lib/state/backup/write-backup';
import { progressTexts } from '@/lib/text/backup/backup';
import settingsStyles from '../settings.module.css';
import backupStyles from './backup.module.css';

type Props = {
  /** How far the work is; null while there is none. */
  readonly progress: BackupProgress | null;
  /** What came of the last work. */
  readonly message: string | null;
  readonly problem: string | null;
  readonly onStop: () => void;
};

/** How far the work on a backup is, with the way to stop it, and what came of it. */
export function Work({ progress, message, problem, onStop }: Props) {
  return (
    <>
      {progress !== null && (
        <div class={backupStyles.backupWork}>
          <progress aria-label={progressTexts[progress.part]} max={Math.max(progress.total, 1)} value={progress.done} />
          <div class={settingsStyles.settingsButtons}>
            <span class={partsStyles.hint}>{progressTexts[progress.part]}</span>
            <button type="button" class={partsStyles.quiet} onClick={onStop}>
              Stop
            </button>
          </div>
        </div>
      )}
      <p role="status">{progress === null ? message : null}</p>
      {problem !== null && <Problem words={problem} />}
    </>
  );
}
