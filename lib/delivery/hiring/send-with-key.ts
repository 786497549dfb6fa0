import { failure, success } from '@/lib/core/result';
import { missingSecretVerdict, overHttp } from '../actor';
import { type KeyHeader, makeKeyHeader } from './bearer';
import { readWrite, type WriteReplyRules } from './read-write';

const timeout = 20_000;
const limit = 1024 * 1024;

/** Sends planned requests to a vendor's origin with the destination's key in a header, and reads each answer by the vendor's rules. */
export const sendWithKey = <Settings>(proof: KeyHeader, originOf: (settings: Settings) => string, rules: WriteReplyRules) =>
  overHttp<Settings>({
    prepare: async ({ method, path, headers, body }, { settings, secrets }) => {
      const key = makeKeyHeader(proof, secrets);
      if (!key.ok) return failure(missingSecretVerdict(key.reason));
      return success({ method, url: `${originOf(settings)}${path}`, headers: { ...headers, ...key.value }, body, timeout, limit });
    },
    read: (answer, planned, now) => readWrite(rules, answer, planned, now),
  });
