import { useEffect, useState } from 'preact/hooks';
import { Empty } from '@/components/ui/feedback/Empty';
import partsStyles from '@/components/ui/styles/parts.module.css';
import pillStyles from '@/components/ui/styles/pill.module.css';
import { Notice } from '@/components/workspace/Notice';
import headStyles from '@/components/workspace/page/ListHead.module.css';
import { useTitle } from '@/components/workspace/use-title';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { OwnSample } from '@/lib/core/calibration/own-sample';
import { followOwnSamples } from '@/lib/state/calibration/own/follow';
import { followSampleDrafts } from '@/lib/state/calibration/own/follow-drafts';
import { ownSampleActions } from '@/lib/state/page/workspace/calibrations';
import { ownSampleTexts } from '@/lib/text/calibration/own-samples';
import { CalibrationCrumbs } from '../CalibrationCrumbs';
import compareStyles from '../comparison/ComparedSession.module.css';
import { calibrationAddress, newSampleRoute, ownSampleAddress, useOwnSampleRoute } from '../route';
import { EditSample, GoneSample } from './EditSample';
import { UnsavedSamples } from './UnsavedSamples';

/** What `follow` tells; null until it does. Give it the same function at each render. */
function useFollowed<Value>(follow: (listener: (value: Value) => void, signal: AbortSignal) => void): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    follow(setValue, stop.signal);
    return () => stop.abort();
  }, [follow]);
  return value;
}

const Row = ({ sample }: { readonly sample: OwnSample }) => (
  <tr>
    <th scope="row" dir="auto">
      {sample.title}
    </th>
    <td dir="auto">
      {sample.rubric.title} · {sample.dimension.name}
    </td>
    <td class={compareStyles.exampleScore}>
      <span class={`${pillStyles.pill} ${compareStyles.comparePill}`} data-score={sample.score}>
        {sample.score}
      </span>
    </td>
    <td class={compareStyles.exampleActs}>
      <a class={partsStyles.quiet} href={ownSampleAddress(sample.id)} aria-label={ownSampleTexts.editOf(sample.title)}>
        {ownSampleTexts.edit}
      </a>
      <button
        type="button"
        class={partsStyles.quiet}
        aria-label={ownSampleTexts.deleteOf(sample.title)}
        onClick={() => void ownSampleActions.remove(sample).catch(reportError)}
      >
        {ownSampleTexts.delete}
      </button>
    </td>
  </tr>
);

const Rows = ({ samples }: { readonly samples: readonly OwnSample[] }) => (
  <table class={compareStyles.exampleTable} aria-label={ownSampleTexts.list}>
    <thead>
      <tr>
        {ownSampleTexts.columns.map((name) =>
          name === '' ? (
            <td key={name} />
          ) : (
            <th key={name} scope="col">
              {name}
            </th>
          ),
        )}
      </tr>
    </thead>
    <tbody>
      {samples.map((sample) => (
        <Row key={sample.id} sample={sample} />
      ))}
    </tbody>
  </table>
);

/** The samples of one's own, and the page for editing one. */
export function OwnSamplesPage() {
  useTitle(ownSampleTexts.title);
  const samples = useFollowed(followOwnSamples);
  const drafts = useFollowed(followSampleDrafts);
  const edited = useOwnSampleRoute();
  if (samples === null || drafts === null) return null;
  if (edited !== '') {
    const sample = samples.find(({ id }) => id === edited);
    return sample === undefined ? <GoneSample /> : <EditSample key={edited} sample={sample} />;
  }
  return (
    <>
      <CalibrationCrumbs here={ownSampleTexts.title} />
      <div class={headStyles.listHead}>
        <h1>{ownSampleTexts.title}</h1>
        <a class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} href={calibrationAddress(newSampleRoute)}>
          {ownSampleTexts.create}
        </a>
      </div>
      <Notice />
      <UnsavedSamples drafts={drafts} />
      {samples.length === 0 && drafts.length === 0 && (
        <Empty icon="calibration" title={ownSampleTexts.none}>
          <p>{ownSampleTexts.noneHint}</p>
        </Empty>
      )}
      {samples.length > 0 && (
        <>
          <p class={partsStyles.hint}>{ownSampleTexts.hint}</p>
          <Rows samples={samples} />
        </>
      )}
    </>
  );
}
