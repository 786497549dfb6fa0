import { useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { DestinationForm } from '@/components/workspace/destinations/DestinationForm';
import { Reading } from '@/components/workspace/health/Reading';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { TeamModel } from '@/lib/state/team/team-model';
import { teamTexts } from '@/lib/text/team/settings';
import settingsStyles from '../settings.module.css';
import { Store } from './Store';
import { StoreFiles } from './StoreFiles';
import styles from './team.module.css';

type Props = {
  readonly model: TeamModel;
  /** The address that the sign-in offers. */
  readonly email: string;
};

/** The team's store: setting one up, signing in, how reading it goes, and leaving it. */
export function TeamSettings({ model, email }: Props) {
  const [isAdding, setAdding] = useState(false);
  const store = model.store.value;
  const kind = model.kind.value;
  if (store === undefined || kind === null) return <Reading message={teamTexts.reading} />;
  const close = (saved: string | null) => {
    setAdding(false);
    if (saved !== null) model.saved().catch(reportError);
  };
  return (
    <div class={styles.team}>
      <p>{teamTexts.about}</p>
      {store !== null && <Store key={store.destination.id} model={model} store={store} kind={kind} email={email} />}
      {store === null && isAdding && <DestinationForm kinds={[kind]} before={null} onDone={close} />}
      {store === null && !isAdding && (
        <div class={settingsStyles.settingsButtons}>
          <button type="button" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} onClick={() => setAdding(true)}>
            {teamTexts.connect}
          </button>
        </div>
      )}
      <StoreFiles key={String(store === null)} isOpen={store === null} />
    </div>
  );
}
