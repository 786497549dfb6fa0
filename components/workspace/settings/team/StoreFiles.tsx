import { useState } from 'preact/hooks';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { copyText, download } from '@/lib/state/app/copy-and-download';
import { allStoreSql, storeFiles } from '@/lib/state/team/store-files';
import { setUpSteps, teamTexts } from '@/lib/text/team/settings';
import settingsStyles from '../settings.module.css';
import styles from './team.module.css';

function Steps() {
  const [said, setSaid] = useState('');
  const copy = () => void copyText(allStoreSql()).then((isCopied) => setSaid(isCopied ? teamTexts.copied : teamTexts.notCopied), reportError);
  return (
    <div class={styles.teamPart}>
      <ol class={styles.teamSteps}>
        {setUpSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ul class={styles.teamFiles} aria-label={teamTexts.filesList}>
        {storeFiles.map(({ name, text }) => (
          <li key={name}>
            <button type="button" class={controlsStyles.link} onClick={() => download(name, 'application/sql', text)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <div class={settingsStyles.settingsButtons}>
        <button type="button" class={partsStyles.outlined} onClick={copy}>
          {teamTexts.copy}
        </button>
      </div>
      <p role="status" class={styles.teamSaid}>
        {said}
      </p>
    </div>
  );
}

/** How a team's database is set up: the steps, and the SQL files to copy or to download. `isOpen` says whether that is shown at first. */
export function StoreFiles({ isOpen }: { readonly isOpen: boolean }) {
  const [isShown, setShown] = useState(isOpen);
  return (
    <details class={styles.teamMore} open={isShown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{teamTexts.files}</summary>
      {isShown && <Steps />}
    </details>
  );
}
