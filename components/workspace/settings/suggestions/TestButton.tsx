import { useState } from 'preact/hooks';
import { Problem } from '@/components/ui/feedback/Problem';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { SuggestionSourceModel } from '@/lib/state/language-model/suggestion-source';
import { modelTestTexts } from '@/lib/text/suggestions/model';
import { sourceTexts } from '@/lib/text/suggestions/source';
import settingsStyles from '../settings.module.css';
import suggestionsStyles from './suggestions.module.css';

type Result = Awaited<ReturnType<SuggestionSourceModel['test']>>;
type Props = {
  readonly onTest: SuggestionSourceModel['test'];
  /** What else can be done beside it. */
  readonly children?: preact.ComponentChildren;
};

/** Tests the chosen model by an invented turn, and says what it met. */
export function TestButton({ onTest, children }: Props) {
  const [result, setResult] = useState<Result | 'testing' | null>(null);
  const test = () => {
    setResult('testing');
    onTest().then(setResult, (error: unknown) => {
      setResult(null);
      reportError(error);
    });
  };
  const isTold = result !== null && result !== 'testing';
  return (
    <>
      <div class={settingsStyles.settingsButtons}>
        <button type="button" class={partsStyles.outlined} aria-disabled={result === 'testing'} onClick={() => result !== 'testing' && test()}>
          {sourceTexts.test}
        </button>
        {children}
      </div>
      <p class={partsStyles.hint}>{sourceTexts.testLeaves}</p>
      <p role="status" class={suggestionsStyles.suggestionTold} data-ok={isTold && result.ok ? 'true' : undefined}>
        {result === 'testing' ? modelTestTexts.testing : isTold && result.ok ? result.text : ''}
      </p>
      {isTold && !result.ok && <Problem words={result.text} />}
    </>
  );
}
