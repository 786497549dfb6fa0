import * as z from 'zod/mini';
import { type CalibrationFile, calibrationFileSchema } from '@/lib/core/calibration/file';
import { failure, type Result, success } from '@/lib/core/result';
import { parseJson } from '@/lib/core/text/parse-json';

/** The most bytes in a calibration's file. */
export const largestCalibrationBytes = 4 * 1_048_576;

/** Why a file is no calibration that can be read. */
export type CalibrationFileFault = 'too-large' | 'not-json' | 'other-kind' | 'other-version' | 'wrong-fields';

const kindSchema = z.object({ data: z.object({ schema: z.string() }) });

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The calibration that a file's bytes hold, or why they hold none that can be read. */
export function readCalibrationFile(bytes: Uint8Array): Result<CalibrationFile, CalibrationFileFault> {
  if (bytes.length > largestCalibrationBytes) return failure('too-large');
  const value = parseJson(textOf(bytes) ?? '');
  if (value === undefined) return failure('not-json');
  const schema = kindSchema.safeParse(value).data?.data.schema ?? '';
  if (schema !== 'calibration/1') return failure(/^calibration\/\d+$/.test(schema) ? 'other-version' : 'other-kind');
  const read = calibrationFileSchema.safeParse(value);
  return read.success ? success(read.data) : failure('wrong-fields');
}
