import { useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { backupModel } from '@/lib/state/page/workspace/backup';
import { describePreview, tableNames } from '@/lib/text/backup/backup';
import settingsStyles from '../settings.module.css';
import backupStyles from './backup.module.css';

const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });

type Ready = NonNullable<typeof backupModel.ready.value>;

function Counts({ tables }: Pick<Ready['preview'], 'tables'>) {
  return (
    <div class={backupStyles.backupCounts} role="region" aria-label="In the backup" tabIndex={0}>
      <table aria-label="In the backup">
        <thead>
          <tr>
            <th scope="col">In the backup</th>
            <th scope="col">Rows</th>
            <th scope="col">New</th>
            <th scope="col">Same</th>
            <th scope="col">Different</th>
          </tr>
        </thead>
        <tbody>
          {tables.map(({ table, total, fresh, same, different }) => (
            <tr key={table}>
              <th scope="row">{tableNames[table] ?? table}</th>
              {[total, fresh, same, different].map((count, index) => (
                <td key={index}>{count.toLocaleString()}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What restoring a backup would do, and the choice between merging and replacing. */
export function RestorePreview({ ready }: { readonly ready: Ready }) {
  const [mode, setMode] = useState<'merge' | 'replace'>('merge');
  const { name, createdAt, preview, staged } = ready;
  const choice = (value: typeof mode, label: string, about: string) => (
    <label class={workspaceStyles.check}>
      <input type="radio" name="restore-mode" value={value} checked={mode === value} onChange={() => setMode(value)} />
      <span>
        {label}
        <small>{about}</small>
      </span>
    </label>
  );
  return (
    <section class={`${workspaceStyles.form} ${backupStyles.backupPreview}`} aria-label="Restore a backup">
      <h3 class={settingsStyles.settingsTitle}>Backup of {format.format(new Date(createdAt))}</h3>
      <p class={partsStyles.hint} dir="auto">
        {name}
      </p>
      <p>{describePreview(preview)}</p>
      <Counts tables={preview.tables} />
      {staged.leftOut.length > 0 && (
        <p>
          It holds no secrets. After restoring, these destinations wait until you enter theirs again:{' '}
          <bdi>{staged.leftOut.map((destination) => destination.name).join(', ')}</bdi>.
        </p>
      )}
      <fieldset class={backupStyles.backupChoices}>
        <legend class={partsStyles.hidden}>How to restore</legend>
        {choice('merge', 'Merge', 'What is only in the backup is added. What was changed later wins; where both sides changed, both are kept.')}
        {choice(
          'replace',
          'Replace',
          `Everything that is stored here now goes, ${preview.here === 1 ? 'its 1 interview' : `its ${preview.here.toLocaleString()} interviews`} with it, and the backup takes its place. Only the record of when others’ scorecards were opened here stays.`,
        )}
      </fieldset>
      <div class={settingsStyles.settingsButtons}>
        <button
          type="button"
          class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`}
          disabled={backupModel.progress.value !== null}
          onClick={() => void backupModel.restore(mode)}
        >
          {mode === 'merge' ? 'Merge backup' : 'Replace everything'}
        </button>
        <button type="button" class={partsStyles.quiet} onClick={() => void backupModel.discard().catch(reportError)}>
          Cancel
        </button>
      </div>
    </section>
  );
}
