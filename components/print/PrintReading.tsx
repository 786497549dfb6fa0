import partsStyles from '@/components/ui/styles/parts.module.css';
import { exportTexts } from '@/lib/text/exports';
import styles from './PrintPage.module.css';

type Props = {
  /** How many scorecards were read, of how many. */
  readonly done: number;
  readonly total: number;
  readonly onStop: () => void;
};

/** The progress of reading the scorecards, with a button to stop. */
export const PrintReading = ({ done, total, onStop }: Props) => (
  <main class={styles.printPage}>
    <h1>{exportTexts.readingTitle(total)}</h1>
    <p>{exportTexts.read(done, total)}</p>
    <div class={styles.printReading}>
      <progress aria-label={exportTexts.readingTitle(total)} max={Math.max(total, 1)} value={done} />
      <button type="button" class={partsStyles.quiet} onClick={onStop}>
        Stop
      </button>
    </div>
  </main>
);

/** Says that the reading was stopped, with a button to start over. */
export const PrintStopped = ({ onAgain }: { readonly onAgain: () => void }) => (
  <main class={styles.printPage}>
    <h1>{exportTexts.stoppedTitle}</h1>
    <p role="status">{exportTexts.readingStopped}</p>
    <p>
      <button type="button" class={partsStyles.outlined} onClick={onAgain}>
        Read them again
      </button>
    </p>
  </main>
);

type FailedProps = { readonly title: string; readonly message: string; readonly onAgain: () => void };

/** Says that the scorecards could not be read and what helps, with a button to try again. */
export const PrintFailed = ({ title, message, onAgain }: FailedProps) => (
  <main class={styles.printPage}>
    <h1>{title}</h1>
    <p role="alert">{message}</p>
    <p>
      <button type="button" class={partsStyles.outlined} onClick={onAgain}>
        Read them again
      </button>
    </p>
  </main>
);
