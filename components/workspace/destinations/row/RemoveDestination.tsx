import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { Destination } from '@/lib/core/delivery/destination';
import { isTeamStore, type Queue, removeDestination } from '@/lib/state/delivery/destinations';
import destinationsStyles from '../destinations.module.css';

type Props = { readonly destination: Destination; readonly queue: Queue | null; readonly onKeep: () => void };

/** Asks whether a destination is to be removed, and says what becomes of its scorecards. */
export function RemoveDestination({ destination, queue, onKeep }: Props) {
  const left = queue?.waiting ?? 0;
  return (
    <div class={`${workspaceStyles.form} ${destinationsStyles.destinationsForm}`} role="alertdialog" aria-label={`Remove ${destination.name}`}>
      <p>
        {isTeamStore(destination) && 'You leave the team: what came from its store is removed from this device. '}Its address and secrets are
        forgotten. {left > 0 && `${left.toLocaleString()} waiting for it will need you. `}Finished scorecards stay on this device.
      </p>
      <div class={workspaceStyles.buttons}>
        <button
          type="button"
          class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`}
          onClick={() => void removeDestination(destination).catch(reportError)}
        >
          Remove destination
        </button>
        <button type="button" class={partsStyles.quiet} onClick={onKeep}>
          Keep it
        </button>
      </div>
    </div>
  );
}
