import { useEffect } from 'preact/hooks';
import { backupModel } from '@/lib/state/page/workspace/backup';
import { BackUpForm } from './BackUpForm';
import { Copies } from './Copies';
import { Restore } from './Restore';
import { Work } from './Work';

/** Backups: made now or by themselves, and restored. What was read of a file is forgotten when the page is left. */
export function Backup() {
  useEffect(
    () => () => {
      backupModel.stop();
      backupModel.discard().catch(reportError);
    },
    [],
  );
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">Backup</h2>
      <BackUpForm />
      <Restore />
      <Work
        progress={backupModel.progress.value}
        message={backupModel.message.value}
        problem={backupModel.errorMessage.value}
        onStop={backupModel.stop}
      />
      <Copies />
    </section>
  );
}
