import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { LockModel } from '@/lib/state/lock/lock-model';
import { lockTexts, sayRelease } from '@/lib/text/privacy/lock';
import lockStyles from './lock.module.css';

type Props = { readonly model: Pick<LockModel, 'choice' | 'unlock' | 'askForRelease' | 'release'> };

/** Whether a wall time has come; updates when it comes. */
function useIsPast(at: number | null): boolean {
  const [, setLooked] = useState(0);
  useEffect(() => {
    if (at === null) return;
    const timer = setTimeout(() => setLooked((before) => before + 1), Math.max(0, at - Date.now()));
    return () => clearTimeout(timer);
  }, [at]);
  return at !== null && Date.now() >= at;
}

/** The part of the lock for a forgotten passphrase. */
function Forgotten({ model }: Props) {
  const releaseAt = model.choice.value?.releaseAt ?? null;
  const isOver = useIsPast(releaseAt);
  return (
    <details class={lockStyles.lockForgotten} open={releaseAt !== null}>
      <summary>{lockTexts.forgotten}</summary>
      <p>{releaseAt === null ? lockTexts.wayOut : isOver ? lockTexts.isOver : sayRelease(releaseAt)}</p>
      {releaseAt === null && (
        <button type="button" class={partsStyles.quiet} onClick={() => void model.askForRelease().catch(reportError)}>
          {lockTexts.ask}
        </button>
      )}
      {isOver && (
        <button type="button" class={partsStyles.quiet} onClick={() => void model.release().catch(reportError)}>
          {lockTexts.release}
        </button>
      )}
    </details>
  );
}

/** Keeps a dialog open and on top of everything while the page is locked. */
function useAlwaysOpen() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const open = () => {
      if (dialog.current !== null && !dialog.current.open) dialog.current.showModal();
    };
    open();
    const stop = new AbortController();
    // Pressing Esc twice closes a dialog even if its `cancel` event is prevented.
    dialog.current?.addEventListener('close', open, stop);
    return () => stop.abort();
  }, []);
  return dialog;
}

/** Covers a page's content while it is locked. */
export function LockScreen({ model }: Props) {
  const dialog = useAlwaysOpen();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const asksPassphrase = (model.choice.value?.check ?? null) !== null;
  const unlock = async (event: Event) => {
    event.preventDefault();
    const found = await model.unlock(typed).catch((error: unknown) => {
      reportError(error);
      return 'failed' as const;
    });
    if (found === 'open') return;
    setFault(lockTexts[found]);
    setTyped('');
    field.current?.focus();
  };
  return (
    <dialog
      ref={dialog}
      class={lockStyles.lock}
      aria-labelledby={`${id}-heading`}
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <main class={lockStyles.lockBody}>
        <h1 id={`${id}-heading`}>
          <Icon name="lock" />
          {lockTexts.heading}
        </h1>
        <p>{lockTexts.kept}</p>
        <form class={lockStyles.lockForm} autocomplete="off" noValidate onSubmit={(event) => void unlock(event)}>
          {asksPassphrase && (
            <div class={partsStyles.field}>
              <label for={`${id}-passphrase`}>Passphrase</label>
              <input
                ref={field}
                id={`${id}-passphrase`}
                class={partsStyles.input}
                type="password"
                autocomplete="off"
                value={typed}
                aria-invalid={fault !== null}
                aria-describedby={`${id}-fault`}
                onInput={(event) => {
                  setTyped(event.currentTarget.value);
                  setFault(null);
                }}
              />
            </div>
          )}
          <p id={`${id}-fault`} role="alert">
            {fault}
          </p>
          <button type="submit" class={partsStyles.primary}>
            Unlock
          </button>
        </form>
        {asksPassphrase && <Forgotten model={model} />}
        <p class={partsStyles.hint}>{lockTexts.honest}</p>
      </main>
    </dialog>
  );
}
