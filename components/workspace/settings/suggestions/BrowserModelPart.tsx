import { useState } from 'preact/hooks';
import { Problem } from '@/components/ui/feedback/Problem';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { SuggestionSourceModel } from '@/lib/state/language-model/suggestion-source';
import { describeBrowserModel, sourceTexts } from '@/lib/text/suggestions/source';
import suggestionsStyles from './suggestions.module.css';
import { TestButton } from './TestButton';

type Props = { readonly model: Pick<SuggestionSourceModel, 'browserStatus' | 'downloaded' | 'download' | 'test'> };

/** The browser's model: how it stands in words, its download where the user wants it, and its test. */
export function BrowserModelPart({ model }: Props) {
  const [hasFailed, setFailed] = useState(false);
  const status = model.browserStatus.value;
  const share = model.downloaded.value;
  if (status === null) return null;
  const download = () => {
    setFailed(false);
    model.download().then((isThere) => setFailed(!isThere), reportError);
  };
  return (
    <div class={suggestionsStyles.suggestionPart}>
      <p role="status">{describeBrowserModel(status, share)}</p>
      {status === 'available' && <p>{sourceTexts.browserFramed}</p>}
      {status === 'downloadable' && share === null && (
        <button type="button" class={partsStyles.outlined} onClick={download}>
          {sourceTexts.download}
        </button>
      )}
      {hasFailed && <Problem words={sourceTexts.downloadFailed} />}
      {status === 'available' && <TestButton onTest={model.test} />}
    </div>
  );
}
