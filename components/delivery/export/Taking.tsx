import { useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { copyMarkdown, copyScorecard, type ExportableRevision, saveScorecard } from '@/lib/state/export/export-scorecard';
import { openPrint } from '@/lib/state/export/print';
import { exportTexts } from '@/lib/text/exports';
import { type ExportChoice, ExportMenu } from './ExportMenu';
import styles from './Taking.module.css';

type Props = {
  readonly scorecard: ExportableRevision;
  /** Text after the buttons' names: which revision, where there are several. */
  readonly label: string;
};

/** Buttons that copy, print or save one revision of a scorecard, and a line with the result. */
export function Taking({ scorecard: { source, revision }, label }: Props) {
  const [liveMessage, setLiveMessage] = useState('');
  const tell = async (copied: Promise<boolean>) => setLiveMessage((await copied) ? exportTexts.copied : exportTexts.notCopied);
  const attempt = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => {
      reportError(error);
      setLiveMessage(exportTexts.failed);
    });
  const choose = (choice: ExportChoice) => {
    setLiveMessage('');
    const { id } = source.envelope.data.interview;
    attempt(choice === 'pdf' ? openPrint({ interviewIds: [id], revision }) : saveScorecard(choice, source));
  };
  return (
    <div class={styles.taking}>
      <button type="button" class={partsStyles.quiet} onClick={() => attempt(tell(copyScorecard(source)))}>
        Copy{label}
      </button>
      <button type="button" class={partsStyles.quiet} onClick={() => attempt(tell(copyMarkdown(source)))}>
        Copy as Markdown{label}
      </button>
      <button type="button" class={partsStyles.quiet} onClick={() => choose('pdf')}>
        Print{label}
      </button>
      <ExportMenu label={`Export${label}`} onChoose={choose} />
      <span class={styles.takingSaid} role="status">
        {liveMessage}
      </span>
    </div>
  );
}
