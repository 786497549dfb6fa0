import type { RatingValue } from '@/lib/core/interview/interview';
import * as commands from '@/lib/storage/interview/note-commands';
import { run, withInterview } from './session';

/** Rates a dimension. */
export const rateDimension = (dimension: string, value: RatingValue) =>
  withInterview(({ id }) => run(id, commands.rateDimension({ interviewId: id, dimension, value, ratedAt: Date.now() })));
