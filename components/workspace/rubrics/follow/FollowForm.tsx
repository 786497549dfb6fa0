import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import interviewsStyles from '@/components/workspace/interviews/interviews.module.css';
import libraryStyles from '@/components/workspace/rubrics/library.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { followAddress } from '@/lib/state/rubrics/subscriptions';

type Props = { readonly onFollowed: (id: string) => void; readonly onCancel: () => void };

/** The form for subscribing to a rubric. */
export function FollowForm({ onFollowed, onCancel }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  useLayoutEffect(() => field.current?.focus(), []);
  const follow = async () => {
    setAsking(true);
    const followed = await followAddress(address).finally(() => setAsking(false));
    setProblem(followed.ok ? null : followed.reason);
    if (followed.ok) onFollowed(followed.value);
    else field.current?.focus();
  };
  return (
    <form
      autocomplete="off"
      class={libraryStyles.libraryDetail}
      data-part="library-detail"
      aria-label="Subscribe to a team rubric"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        follow().catch(reportError);
      }}
    >
      <header>
        <h2>Subscribe to a team rubric</h2>
        <p class={partsStyles.hint}>
          It is asked for at its address once a day. What changed is shown to you first, and becomes a version here only when you accept it.
        </p>
      </header>
      <label class={partsStyles.field}>
        <span class={partsStyles.label}>Address of the rubric</span>
        <input
          ref={field}
          class={`${partsStyles.input} ${interviewsStyles.interviewsInput}`}
          type="url"
          placeholder="https://example.com/rubrics/backend-engineer.md"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={problem === null ? undefined : 'true'}
          aria-describedby="follow-hint"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <span class={partsStyles.hint} id="follow-hint">
          A file as JSON or Markdown that can be read without a sign-in. The browser asks you to allow its site.
        </span>
        {problem !== null && (
          <span class={libraryStyles.libraryError} role="alert">
            {problem}
          </span>
        )}
      </label>
      <div class={libraryStyles.acts}>
        <button type="submit" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} disabled={asking}>
          {asking ? 'Asking…' : 'Subscribe'}
        </button>
        <button type="button" class={`${partsStyles.quiet} ${libraryStyles.libraryQuiet}`} onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
