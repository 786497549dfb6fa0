import { useState } from 'preact/hooks';
import { storeChecked } from '@/components/ui/choice/store-checked';
import partsStyles from '@/components/ui/styles/parts.module.css';
import tableStyles from '@/components/ui/styles/table.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { addHost, knownSites, parseHost, removeHost, switchPlatform } from '@/lib/state/app/sites';
import { sitesModel } from '@/lib/state/page/workspace/sites';
import { PendingChoices } from './PendingChoices';

function KnownSites({ off }: { readonly off: readonly string[] }) {
  return (
    <ul class={workspaceStyles.checks}>
      {knownSites.map(({ platform, name }) => (
        <li key={platform}>
          <label class={workspaceStyles.check}>
            <input
              type="checkbox"
              checked={!off.includes(platform)}
              onChange={(event) => void storeChecked(event.currentTarget, (isOn) => switchPlatform(platform, isOn))}
            />
            <span>{name}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function AddedHosts({ added }: { readonly added: readonly string[] }) {
  const nameOf = (pattern: string) => pattern.replace(/^https?:\/\/|\/\*$/g, '');
  return (
    <ul class={tableStyles.table}>
      {added.map((pattern) => (
        <li key={pattern}>
          <span>{nameOf(pattern)}</span>
          <button
            type="button"
            class={partsStyles.quiet}
            aria-label={`Remove ${nameOf(pattern)}`}
            onClick={() => void removeHost(pattern).catch(reportError)}
          >
            Remove
          </button>
        </li>
      ))}
    </ul>
  );
}

const notAHost = 'That is no host. Type it as it stands in the address of a call, like jitsi.example.com.';
const notGiven = 'The browser was not allowed to let Plumbline stand there. Nothing was added.';

function AddHost() {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    const url = parseHost(text.trim());
    if (url === null) return setFault(notAHost);
    const given = await addHost(url);
    setFault(given ? null : notGiven);
    if (given) setText('');
  };
  return (
    <form class={partsStyles.field} autocomplete="off" noValidate onSubmit={(event) => void add(event).catch(reportError)}>
      <label for="jitsi-host">Self-hosted Jitsi</label>
      <div class={workspaceStyles.oneLine}>
        <input
          dir="auto"
          id="jitsi-host"
          class={partsStyles.input}
          value={text}
          placeholder="jitsi.example.com"
          spellcheck={false}
          aria-describedby={fault === null ? undefined : 'jitsi-host-fault'}
          aria-invalid={fault !== null}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class={partsStyles.outlined}>
          Add host
        </button>
      </div>
      <p id="jitsi-host-fault" role="alert" class={partsStyles.hint}>
        {fault}
      </p>
    </form>
  );
}

/** The call sites on which Plumbline appears: the known platforms, each to be switched off, and self-hosted Jitsi. */
export function CallSites() {
  const choices = sitesModel.siteChoices.value;
  return (
    <section>
      <h2>Call sites</h2>
      <p>Plumbline appears here automatically. Where it is switched off, nothing of it runs. On any other page, open it with the toolbar's button.</p>
      <PendingChoices isReading={choices === null}>
        <KnownSites off={choices?.off ?? []} />
        <AddedHosts added={choices?.added ?? []} />
      </PendingChoices>
      <AddHost />
    </section>
  );
}
