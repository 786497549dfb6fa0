import * as z from 'zod/mini';
import type { ScorecardFileFault } from '@/lib/core/debrief/scorecard-file-fault';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import { envelopeSchema, type ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { parseJson } from '@/lib/core/text/parse-json';
import { listFaults, type Place } from './list-faults';

/** The most bytes in a scorecard's file; one with 5,000 long notes has half of that. */
export const largestScorecardBytes = 4 * 1_048_576;

type Read<Value> = Result<Value, ScorecardFileFault>;

const zipStart = [0x50, 0x4b] as const;

function decode(bytes: Uint8Array): Read<string> {
  if (bytes.length > largestScorecardBytes) return failure(because('too-large', { bytes: bytes.length }));
  if (zipStart.every((byte, at) => bytes[at] === byte)) return failure(because('archive', {}));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? failure(because('empty', {})) : success(text);
  } catch {
    return failure(because('not-text', {}));
  }
}

const longestName = 60;
const shorten = (name: string) => (name.length > longestName ? `${name.slice(0, longestName)}…` : name);

/** What tells a file's kind: the envelope of a scorecard holds it under `data`, a rubric at the top. */
const kindSchema = z.object({ schema: z.optional(z.unknown()), data: z.optional(z.unknown()) });

function schemaOf(value: unknown): string | null {
  const outer = kindSchema.safeParse(value).data;
  const inner = kindSchema.safeParse(outer?.data).data;
  const named = z.string().safeParse(inner?.schema ?? outer?.schema);
  return named.success ? shorten(named.data) : null;
}

function refuseKind(schema: string | null): ScorecardFileFault | null {
  if (schema === 'scorecard/1') return null;
  return schema !== null && /^scorecard\/\d+$/.test(schema) ? because('other-version', { schema }) : because('other-kind', { schema });
}

const mostFields = 3;
/** More than in any rubric: what compares dimensions takes time by the square of their number. */
const mostDimensions = 1000;

const pathOf = (place: Place) => place.map((part) => shorten(String(part))).join('.');

/** The paths of the first fields that do not fit, however many do not. */
function firstFaults(value: unknown): readonly string[] {
  const fields: string[] = [];
  for (const place of listFaults(envelopeSchema, value)) {
    fields.push(pathOf(place));
    if (fields.length === mostFields) break;
  }
  return fields;
}

const refuseFields = (fields: readonly string[]) => failure(because('wrong-fields', { fields }));

function readEnvelope(value: unknown): Read<ScorecardEnvelope> {
  const fault = refuseKind(schemaOf(value));
  if (fault !== null) return failure(fault);
  const fields = firstFaults(value);
  if (fields.length > 0) return refuseFields(fields);
  const read = envelopeSchema.safeParse(value);
  if (!read.success) return refuseFields(read.error.issues.slice(0, mostFields).map(({ path }) => pathOf(path)));
  return read.data.data.rubric.dimensions.length > mostDimensions ? refuseFields(['data.rubric.dimensions']) : success(read.data);
}

/**
 * The scorecard that a file's bytes hold, as a webhook receives it, or why they hold none that can be read. Whether it agrees with itself is not
 * checked here. Reading takes time in proportion to the bytes, which are bounded, and stops at the first fields that do not fit: no worker is needed.
 */
export function readScorecardFile(bytes: Uint8Array): Read<ScorecardEnvelope> {
  const text = decode(bytes);
  if (!text.ok) return text;
  const value = parseJson(text.value);
  return value === undefined ? failure(because('not-json', {})) : readEnvelope(value);
}
