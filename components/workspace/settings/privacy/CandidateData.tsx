import { useEffect, useState } from 'preact/hooks';
import { storeChecked } from '@/components/ui/choice/store-checked';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { candidateModel, candidateWork } from '@/lib/state/page/workspace/privacy';
import { candidateFileTexts, eraseTexts, privacyTexts } from '@/lib/text/privacy/privacy';
import settingsStyles from '../settings.module.css';
import { Confirm } from './Confirm';
import { Outcome } from './Outcome';
import privacyStyles from './privacy.module.css';

const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

type Match = NonNullable<typeof candidateModel.matches.value>[number];

const kindNames = {
  prepared: 'prepared',
  received: 'scorecard from another interviewer',
  debrief: 'debrief',
  look: 'record that others’ scorecards were opened',
  plan: 'interview plan',
} as const;

/** One thing that is stored of a candidate: to be chosen, and an interview to be put on legal hold. */
function MatchRow({ match: { id, kind, candidate, rubric, at, applicationId, isHeld } }: { readonly match: Match }) {
  const about = [
    kind === 'interview' ? rubric : kindNames[kind],
    at === null ? '' : format.format(at),
    applicationId === null ? '' : `application ${applicationId}`,
  ].filter((part) => part !== '');
  return (
    <li>
      <label class={workspaceStyles.check}>
        <input type="checkbox" checked={candidateModel.chosen.value.has(id)} onChange={() => candidateModel.toggle(id)} />
        <span>
          <bdi>{candidate}</bdi>
          <small dir="auto">{about.join(', ')}</small>
        </span>
      </label>
      {kind === 'interview' && (
        <label class={workspaceStyles.check}>
          <input
            type="checkbox"
            aria-label={`Legal hold on the interview with ${candidate}`}
            checked={isHeld}
            onChange={(event) => void storeChecked(event.currentTarget, (isOn) => candidateModel.hold(id, isOn))}
          />
          <span aria-hidden="true">Legal hold</span>
        </label>
      )}
    </li>
  );
}

/** Whether erasing can also go to the team's store; false until that is known. */
function useEraseInStore(): boolean {
  const [can, setCan] = useState(false);
  useEffect(() => {
    candidateModel.canEraseInStore().then(setCan, reportError);
  }, []);
  return can;
}

/** The list of what is stored under a name, and what can be done with those that are chosen. */
function Matches({ matches }: { readonly matches: readonly Match[] }) {
  const [asks, setAsks] = useState(false);
  const [inStore, setInStore] = useState(false);
  const canEraseInStore = useEraseInStore();
  const count = candidateModel.chosen.value.size;
  const isBusy = count === 0 || candidateWork.progress.value !== null;
  if (matches.length === 0) return <p role="status">{privacyTexts.noneFound}</p>;
  return (
    <>
      <p class={partsStyles.hint}>{eraseTexts.choose}</p>
      <ul class={privacyStyles.privacyList} aria-label="Stored under this name">
        {matches.map((match) => (
          <MatchRow key={match.id} match={match} />
        ))}
      </ul>
      <p class={partsStyles.hint}>{candidateFileTexts.hint}</p>
      <div class={settingsStyles.settingsButtons} data-part="acts">
        <button type="button" class={partsStyles.outlined} disabled={isBusy} onClick={() => void candidateModel.exportData()}>
          Download everything about this candidate
        </button>
        <button type="button" class={partsStyles.outlined} disabled={isBusy} onClick={() => setAsks(true)}>
          Erase this candidate…
        </button>
      </div>
      {canEraseInStore && (
        <label class={workspaceStyles.check}>
          <input type="checkbox" data-part="in-store" checked={inStore} onChange={(event) => setInStore(event.currentTarget.checked)} />
          <span>
            {eraseTexts.inStore}
            <small>{eraseTexts.inStoreHint}</small>
          </span>
        </label>
      )}
      {asks && (
        <Confirm
          title="Erase this candidate"
          message={`${eraseTexts.confirm(count)}${inStore ? ` ${eraseTexts.confirmInStore}` : ''}`}
          act="Erase"
          onAct={() => void candidateModel.erase(inStore)}
          onClose={() => setAsks(false)}
        />
      )}
    </>
  );
}

/** What is stored of one candidate: found by name, taken away as one file, or erased with a receipt. */
export function CandidateData() {
  const matches = candidateModel.matches.value;
  return (
    <section class={settingsStyles.settingsForm} aria-labelledby="candidate-data">
      <h3 class={settingsStyles.settingsTitle} id="candidate-data">
        A candidate’s data
      </h3>
      <div class={partsStyles.field}>
        <label for="candidate-name">Candidate’s name</label>
        <input
          dir="auto"
          id="candidate-name"
          class={partsStyles.input}
          type="search"
          autocomplete="off"
          onInput={(event) => void candidateModel.find(event.currentTarget.value).catch(reportError)}
        />
      </div>
      {matches !== null && <Matches matches={matches} />}
      <Outcome work={candidateWork} receipt={candidateModel.receipt.value} label="Erasing" />
    </section>
  );
}
