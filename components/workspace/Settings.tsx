import { storeChecked } from '@/components/ui/choice/store-checked';
import { lazy } from '@/components/ui/feedback/lazy';
import { Signer } from '@/components/ui/Signer';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { lockModel } from '@/lib/state/page/lock';
import { preferencesModel } from '@/lib/state/page/preferences';
import { suggestionChoices } from '@/lib/state/page/suggestions/choices';
import { suggestionSourceModel } from '@/lib/state/page/workspace/suggestion-source';
import { findEmailFault } from '@/lib/text/signature';
import { teamTexts } from '@/lib/text/team/settings';
import { Reading } from './health/Reading';
import { Appearance, DefaultRubric } from './settings/Appearance';
import { BrowserKeys } from './settings/BrowserKeys';
import { Backup } from './settings/backup/Backup';
import { CallSites } from './settings/CallSites';
import { PendingChoices } from './settings/PendingChoices';
import { CandidateData } from './settings/privacy/CandidateData';
import { Lock } from './settings/privacy/Lock';
import { Retention } from './settings/privacy/Retention';
import { SetAside } from './settings/SetAside';
import { ShownSuggestions } from './settings/suggestions/ShownSuggestions';
import { SuggestionSource } from './settings/suggestions/SuggestionSource';
import { useStoredChoices } from './settings/use-stored-choices';
import { readHash, useHashRoute } from './use-hash-route';
import workspaceStyles from './workspace.module.css';

const TeamPage = lazy(async () => (await import('./settings/team/TeamPage')).TeamPage);

/** Settings and privacy: the interviewer, shortcuts, and what the extension stores where. Everything appears at once, so that nothing moves. */
export function Settings() {
  const { id } = useHashRoute(readHash);
  return id === 'team' ? <TeamPage /> : <AllSettings />;
}

function AllSettings() {
  return useStoredChoices() ? <Sections /> : <Reading message="Reading your settings…" />;
}

function Sections() {
  const who = interviewerModel.interviewer.value;
  return (
    <div class={workspaceStyles.settings}>
      <section>
        <h2>Interviewer</h2>
        <p>Every scorecard that you finish says who interviewed.</p>
        <PendingChoices isReading={who === null}>
          <Signer
            key={String(who === null)}
            name={who?.name ?? ''}
            email={who?.email ?? ''}
            findFault={findEmailFault}
            onKeep={(name, email) => void interviewerModel.signAs(name, email).catch(reportError)}
          />
        </PendingChoices>
      </section>
      <section>
        <h2>New interviews</h2>
        <p>The start form has this rubric chosen. An interview that was prepared has its own.</p>
        <DefaultRubric />
      </section>
      <section>
        <h2>Practice</h2>
        <p>A call of a minute with a candidate who is not real shows how to write, rate and finish. Nothing of it is sent or kept in your lists.</p>
        <p>
          <a class={controlsStyles.link} href="/practice.html">
            Practice call
          </a>
        </p>
      </section>
      <Appearance />
      <section>
        <h2>Keys</h2>
        <label class={workspaceStyles.check}>
          <input
            type="checkbox"
            checked={preferencesModel.singleKeys.value}
            onChange={(event) => void storeChecked(event.currentTarget, preferencesModel.setSingleKeys)}
          />
          <span>
            Single-key shortcuts
            <small>
              Outside of fields, 1 to 9 focus a dimension, n the next uncovered one, / finds an anchor, ? lists the keys; in a rating 1 to 5 rate and
              0 is not assessed. What you type in the note field keeps its meaning.
            </small>
          </span>
        </label>
      </section>
      <BrowserKeys />
      <CallSites />
      <section>
        <h2>{teamTexts.title}</h2>
        <p>{teamTexts.link}</p>
        <p>
          <a class={controlsStyles.link} href="#settings/team">
            {teamTexts.open}
          </a>
        </p>
      </section>
      <SuggestionSource model={suggestionSourceModel} />
      <ShownSuggestions model={suggestionChoices} />
      <Backup />
      <section>
        <h2>Privacy</h2>
        <p>
          Interviews, notes and ratings stay in this browser. A finished scorecard leaves it only for a destination that you have set up, and what a
          candidate says only for an endpoint of yours, while it is chosen under Suggestions. Backups and automatic copies are files in your downloads
          or in a folder that you chose: whoever can open such a file reads all of it, unless it is encrypted. There is no account and no telemetry.
        </p>
        <p>
          <a class={controlsStyles.link} href="/licenses.txt" target="_blank" rel="noreferrer">
            Licences of the packages in Plumbline
          </a>
        </p>
        <Lock model={lockModel} />
        <CandidateData />
        <Retention />
      </section>
      <SetAside />
    </div>
  );
}
