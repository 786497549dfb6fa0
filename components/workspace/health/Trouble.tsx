import { useEffect } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import editorStyles from '@/components/workspace/rubrics/editor/editor.module.css';
import { unsavedModel } from '@/lib/state/page/app';
import { failureFollower } from '@/lib/state/page/failures';
import troubleStyles from './trouble.module.css';

/** Says what could not be read or saved, until it works or the user dismisses it. */
export function Trouble() {
  useEffect(() => {
    const stop = new AbortController();
    failureFollower.followFailures(stop.signal);
    return () => stop.abort();
  }, []);
  const message = unsavedModel.errorMessage.value;
  if (message === null) return null;
  return (
    <div class={troubleStyles.trouble} data-part="trouble" role="alert">
      <Icon name="report" />
      <span>{message}</span>
      <button type="button" class={`${controlsStyles.tool} ${editorStyles.editorTool}`} aria-label="Dismiss" onClick={unsavedModel.dismissError}>
        ×
      </button>
    </div>
  );
}
