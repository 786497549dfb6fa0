import { useEffect, useState } from 'preact/hooks';
import type { Destination } from '@/lib/core/destination';
import { addDestination, observeAll, removeDestination, testConnection } from '@/lib/state/destinations';

type FormProps = { readonly onDone: () => void };

function WebhookForm({ onDone }: FormProps) {
  const [url, setUrl] = useState('');
  const [secret, setSecret] = useState('');
  const [error, setError] = useState('');
  const save = async (event: Event) => {
    event.preventDefault();
    const outcome = await addDestination('webhook', { url, signingSecret: secret });
    if (outcome === null) onDone();
    else setError(outcome.text);
  };
  return (
    <form class="form" onSubmit={(event) => void save(event)} noValidate>
      <fieldset>
        <legend class="label">Kind</legend>
        <label>
          <input type="radio" name="kind" value="webhook" checked /> Webhook
        </label>
      </fieldset>
      <div class="field">
        <label for="url">Endpoint URL</label>
        <input
          id="url"
          class="input"
          type="url"
          autocomplete="off"
          spellcheck={false}
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
        <span class="hint">Finished scorecards are posted here as JSON, signed by Standard Webhooks.</span>
      </div>
      <div class="field">
        <label for="secret">Signing secret</label>
        <input
          id="secret"
          class="input"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={secret}
          onInput={(event) => setSecret(event.currentTarget.value)}
        />
        <span class="hint">Begins with whsec_. Whoever runs the endpoint has it. It is never shown again.</span>
      </div>
      {error !== '' && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="primary">
          Save destination
        </button>
        <button type="button" class="quiet" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function Row({ destination }: { readonly destination: Destination }) {
  const [result, setResult] = useState('');
  return (
    <li>
      <span>
        {destination.name}
        <span class="hint" role="status">
          {' '}
          {destination.pause === null ? result : destination.pause.reason}
        </span>
      </span>
      <button type="button" class="quiet" onClick={() => void testConnection(destination.id).then(setResult)}>
        Test connection
      </button>
      <button type="button" class="quiet" onClick={() => void removeDestination(destination.id)}>
        Remove
      </button>
    </li>
  );
}

/** Where finished scorecards go. */
export function Destinations() {
  const [rows, setRows] = useState<readonly Destination[]>([]);
  const [adding, setAdding] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    observeAll(setRows, stop.signal);
    return () => stop.abort();
  }, []);
  return (
    <>
      {rows.length === 0 && !adding && <p>No destination is set up: finished scorecards stay on this device.</p>}
      <ul class="table">
        {rows.map((destination) => (
          <Row key={destination.id} destination={destination} />
        ))}
      </ul>
      {adding ? (
        <WebhookForm onDone={() => setAdding(false)} />
      ) : (
        <p>
          <button type="button" class="primary" onClick={() => setAdding(true)}>
            Add destination
          </button>
        </p>
      )}
    </>
  );
}
