import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isNewSample, type SampleDraft } from '@/lib/core/calibration/sample-draft';
import { newId } from '@/lib/state/app/ids';
import { dimensionOfDraft, readSource, type SampleSource, type SourceDimension } from '@/lib/state/calibration/own/sources';
import { sampleDrafts } from '@/lib/state/page/workspace/calibrations';
import { ownSampleTexts } from '@/lib/text/calibration/own-samples';
import { sampleDraftTexts } from '@/lib/text/calibration/sample-drafts';
import { calibrationAddress, newSampleAddress, newSampleRoute, useNewSampleRoute } from '../route';

/** How far a sample is made: nothing known yet, an interview to be chosen, a dimension to be chosen, or the draft of an id under way. */
export type MakingStage =
  | { readonly is: 'reading' }
  | { readonly is: 'interview'; readonly fault: string | null }
  | { readonly is: 'dimension'; readonly source: SampleSource; readonly halfMade: readonly string[] }
  | { readonly is: 'making'; readonly id: string; readonly source: SampleSource; readonly chosen: SourceDimension };

const atStart = (fault: string | null = null): MakingStage => ({ is: 'interview', fault });

/** The stage at which a draft was left. */
async function resume(id: string): Promise<MakingStage> {
  const draft = await sampleDrafts.resume(id);
  if (draft === 'elsewhere') return atStart(sampleDraftTexts.elsewhere);
  if (draft === null || !isNewSample(draft)) return atStart();
  const source = await readSource(draft.interviewId);
  if (source === null) return atStart(ownSampleTexts.interviewGone);
  return { is: 'making', id, source, chosen: dimensionOfDraft(source, draft) };
}

async function chooseInterview(interviewId: string): Promise<MakingStage> {
  const source = await readSource(interviewId);
  if (source === null) return atStart(ownSampleTexts.interviewGone);
  return { is: 'dimension', source, halfMade: await sampleDrafts.listHalfMade(interviewId) };
}

/** What was begun from the dimension before goes on. */
async function chooseDimension(source: SampleSource, chosen: SourceDimension): Promise<MakingStage> {
  const isOfIt = (draft: SampleDraft) => isNewSample(draft) && draft.interviewId === source.interviewId && draft.dimension.id === chosen.dimension.id;
  const left = await sampleDrafts.resumeFirst(isOfIt);
  return { is: 'making', id: left?.id ?? newId(), source, chosen };
}

/** Makes a sample step by step; the address names the draft, so that a reload goes on with it. */
export function useMaking() {
  const route = useNewSampleRoute();
  const [stage, setStage] = useState<MakingStage>(route === '' ? atStart() : { is: 'reading' });
  const wasLeft = useRef(false);
  useEffect(
    () => () => {
      wasLeft.current = true;
    },
    [],
  );
  const go = useCallback((next: Promise<MakingStage>): void => {
    const show = (found: MakingStage) => {
      if (wasLeft.current) return;
      history.replaceState(null, '', found.is === 'making' ? newSampleAddress(found.id) : calibrationAddress(newSampleRoute));
      setStage(found);
    };
    next.then(show).catch(reportError);
  }, []);
  useEffect(() => {
    if (route !== '') go(resume(route));
  }, [route, go]);
  return {
    stage,
    chooseInterview: (id: string) => go(chooseInterview(id)),
    chooseDimension: (source: SampleSource, chosen: SourceDimension) => go(chooseDimension(source, chosen)),
    restart: () => go(Promise.resolve(atStart())),
  };
}
