import { useEffect, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { attempts } from '@/lib/state/page/attempts';
import { readTeamOnce } from '@/lib/state/team/follow-team';
import { followItemSharing, type ShownItemSharing } from '@/lib/state/team/item-sharing';
import styles from './TeamShare.module.css';
import { SharedLine, TeamStoreLine } from './TeamStoreLine';

type Texts = {
  readonly label: string;
  readonly share: string;
  readonly hint: string;
  readonly shared: string;
  readonly readOnly: string;
  readonly otherThere?: string;
};

type Props = {
  readonly kind: Parameters<typeof followItemSharing>[0]['kind'];
  readonly id: string;
  readonly texts: Texts;
  readonly onShare: () => Promise<void>;
  /** Follows whether it is shared until the signal aborts. */
  readonly follow?: typeof followItemSharing;
};

function Line({ sharing, texts }: { readonly sharing: ShownItemSharing; readonly texts: Texts }) {
  if (sharing.is === 'here-only') return <TeamStoreLine>{texts.hint}</TeamStoreLine>;
  if (sharing.is === 'read-only') return <TeamStoreLine>{texts.readOnly}</TeamStoreLine>;
  if (sharing.is === 'other-there') return <TeamStoreLine needsUser>{texts.otherThere}</TeamStoreLine>;
  return <SharedLine {...sharing} texts={texts} />;
}

/** Whether something is shared with the team, and a button that shares it; nothing without a store, which is read when this is first shown. */
export function TeamShare({ kind, id, texts, onShare, follow = followItemSharing }: Props) {
  const [sharing, setSharing] = useState<ShownItemSharing | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    setSharing(null);
    follow({ kind, id }, setSharing, stop.signal);
    readTeamOnce().catch(reportError);
    return () => stop.abort();
  }, [kind, id, follow]);
  if (sharing === null) return null;
  return (
    <div class={styles.teamShare} data-part="team-share">
      {sharing.is === 'here-only' && (
        <button type="button" class={partsStyles.outlined} onClick={() => void attempts.attempt(onShare)}>
          {texts.share}
        </button>
      )}
      <div role="status" aria-label={texts.label}>
        <Line sharing={sharing} texts={texts} />
      </div>
    </div>
  );
}
