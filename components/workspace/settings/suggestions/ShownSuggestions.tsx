import { useState } from 'preact/hooks';
import { storeChecked } from '@/components/ui/choice/store-checked';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { SuggestionChoices } from '@/lib/state/suggestions/choices';
import { suggestionViewTexts } from '@/lib/text/suggestions/view';
import { PendingChoices } from '../PendingChoices';
import settingsStyles from '../settings.module.css';

type Props = { readonly model: Omit<SuggestionChoices, 'follow'> };

/** How suggestions are shown in the interview, and the way to forget what was learned from earlier ones. */
export function ShownSuggestions({ model }: Props) {
  const [isForgotten, setForgotten] = useState(false);
  const choices = model.choices.value;
  const forget = async () => {
    await model.forgetLearned();
    setForgotten(true);
  };
  return (
    <section>
      <h2>{suggestionViewTexts.heading}</h2>
      <p>{suggestionViewTexts.about}</p>
      <PendingChoices isReading={choices === null}>
        <label class={workspaceStyles.check}>
          <input
            type="checkbox"
            checked={choices?.areListedLive === true}
            onChange={(event) => void storeChecked(event.currentTarget, model.setListedLive)}
          />
          <span>
            {suggestionViewTexts.live}
            <small>{suggestionViewTexts.aboutLive}</small>
          </span>
        </label>
        <label class={workspaceStyles.check}>
          <input
            type="checkbox"
            checked={choices?.fillsDraft === true}
            onChange={(event) => void storeChecked(event.currentTarget, model.setFillsDraft)}
          />
          <span>
            {suggestionViewTexts.draft}
            <small>{suggestionViewTexts.aboutDraft}</small>
          </span>
        </label>
        <p>{suggestionViewTexts.learned}</p>
        <div class={settingsStyles.settingsButtons}>
          <button type="button" class={partsStyles.outlined} onClick={() => void forget().catch(reportError)}>
            {suggestionViewTexts.forget}
          </button>
        </div>
        <p role="status">{isForgotten ? suggestionViewTexts.forgotten : ''}</p>
      </PendingChoices>
    </section>
  );
}
