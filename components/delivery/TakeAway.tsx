import { useEffect, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import { copyText } from '@/lib/state/app/copy-and-download';
import { needsHandOff } from '@/lib/state/delivery/deliveries';
import { loadExportableRevisions, type ExportableRevision as Scorecard } from '@/lib/state/export/export-scorecard';
import deliveryStyles from './delivery.module.css';
import { Taking } from './export/Taking';
import { HandOff } from './HandOff';

type Props = {
  readonly interview: Interview;
  /** The kinds of destination that received the scorecard. */
  readonly kinds: readonly string[];
};

function useRevisions({ id, revision }: Interview): readonly Scorecard[] {
  const [revisions, setRevisions] = useState<readonly Scorecard[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when there is a further revision.
  useEffect(() => {
    loadExportableRevisions(id).then(setRevisions).catch(reportError);
  }, [id, revision]);
  return revisions;
}

function useByHand(kinds: readonly string[]): boolean {
  const [byHand, setByHand] = useState(false);
  const all = kinds.join(' ');
  useEffect(() => {
    const ask = all.split(' ').filter((kind) => kind !== '');
    Promise.all(ask.map(needsHandOff)).then((answers) => setByHand(answers.includes(true)), reportError);
  }, [all]);
  return byHand;
}

function Earlier({ revisions }: { readonly revisions: readonly Scorecard[] }) {
  if (revisions.length === 0) return null;
  return (
    <details>
      <summary>{revisions.length === 1 ? 'The earlier revision' : `The ${revisions.length} earlier revisions`}</summary>
      {revisions.map((scorecard) => (
        <div key={scorecard.revision} class={deliveryStyles.deliveryOne}>
          <p class={partsStyles.hint}>
            Revision {scorecard.revision}, {new Date(scorecard.since).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}
            {scorecard.reason !== null && (
              <>
                : <bdi>{scorecard.reason}</bdi>
              </>
            )}
          </p>
          <Taking scorecard={scorecard} label={` of revision ${scorecard.revision}`} />
        </div>
      ))}
    </details>
  );
}

/** The finished scorecard to copy or download, field by field where a system accepts none from a program, and its earlier revisions. */
export function TakeAway({ interview, kinds }: Props) {
  const [latest, ...earlier] = useRevisions(interview);
  const byHand = useByHand(kinds);
  if (latest === undefined) return null;
  return (
    <>
      {latest.reason !== null && (
        <p class={partsStyles.hint}>
          Revision {latest.revision}: <bdi>{latest.reason}</bdi>
        </p>
      )}
      <Taking scorecard={latest} label="" />
      <Earlier revisions={earlier} />
      {byHand && <HandOff fields={latest.fields} system="the hiring system" onCopy={copyText} />}
    </>
  );
}
