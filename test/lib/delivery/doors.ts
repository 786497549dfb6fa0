import { startReceiver } from '../../demo/receiver.ts';
import { startPostgrest } from '../../servers/postgrest.ts';

/** A scorecard's revision as a receiver stored it. */
export type Taken = { readonly scorecard: string; readonly revision: number; readonly body: string };

/** A place that scorecards are delivered to, seen from its own side. */
export type Door = {
  readonly kind: 'webhook' | 'postgrest';
  readonly settings: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly faults: unknown[];
  /** Every write that took effect, in order; a repetition among them. */
  readonly taken: () => readonly Taken[];
  /** The body that stands there for a scorecard in the end, of its highest revision; null when there is none. */
  readonly standing: (scorecard: string) => Promise<string | null>;
  /** Whether every request that arrived whole was as it should be: signed, or with its key. */
  readonly isProper: () => boolean;
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<unknown>;
};

const read = (body: string): Taken => {
  const { scorecard_id: scorecard, revision } = JSON.parse(body) as { scorecard_id: string; revision: number };
  return { scorecard, revision, body };
};

/** A webhook whose receiver keeps the highest revision of a scorecard, and one effect for each webhook-id. */
export async function openWebhook(): Promise<Door> {
  const secret = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;
  const receiver = await startReceiver(secret);
  const taken = () => receiver.writes.map((id) => read(receiver.effects.get(id) ?? ''));
  return {
    kind: 'webhook',
    settings: { url: receiver.url, method: 'POST', expression: null },
    secrets: { signingSecret: secret },
    faults: receiver.faults,
    taken,
    standing: async (scorecard) => {
      const mine = [...receiver.effects.values()].map(read).filter((entry) => entry.scorecard === scorecard);
      return mine.toSorted((a, b) => a.revision - b.revision).at(-1)?.body ?? null;
    },
    isProper: () => receiver.arrivals.every(({ verified }) => verified),
    clear: async () => {
      for (const list of [receiver.arrivals, receiver.writes, receiver.faults]) list.length = 0;
      receiver.effects.clear();
    },
    close: receiver.close,
  };
}

/** A table behind PostgREST, in a real PostgreSQL. */
export async function openPostgrest(): Promise<Door> {
  const postgrest = await startPostgrest('create table scorecards (scorecard_id text primary key, revision int not null, words text)');
  return {
    kind: 'postgrest',
    settings: { url: postgrest.url, table: 'scorecards', conflict: ['scorecard_id'], expression: null },
    secrets: { apiKey: postgrest.tenant.key },
    faults: postgrest.faults,
    taken: () => postgrest.writes.flatMap(({ rows }) => rows.map((row) => read(JSON.stringify(row)))),
    standing: async (scorecard) => {
      const { rows } = await postgrest.database.query('select * from scorecards where scorecard_id = $1', [scorecard]);
      return rows[0] === undefined ? null : JSON.stringify(rows[0]);
    },
    isProper: () => postgrest.calls.every(({ headers }) => headers.apikey === postgrest.tenant.key),
    clear: async () => {
      for (const list of [postgrest.faults, postgrest.writes, postgrest.calls]) list.length = 0;
      await postgrest.database.exec('truncate scorecards');
    },
    close: postgrest.close,
  };
}
