import * as z from 'zod/mini';
import { anchorsSchema, cueSchema, levels, questionSchema, rubricSchema, ruleSchema } from './rubric';

const wallClock = z.number().check(z.gte(0));
const version = z.int().check(z.gte(0));

/** How a version of a rubric was made. */
export const origins = ['written', 'copied', 'edited', 'imported', 'accepted', 'restored', 'shared'] as const;
/** How a version of a rubric was made. */
export type Origin = (typeof origins)[number];

/** One of the user's own rubrics: its latest version, and when it was archived, if it was. Times are wall-clock milliseconds. */
export const ownRubricSchema = z.readonly(
  z.object({
    id: z.string(),
    rubric: rubricSchema,
    savedAt: wallClock,
    archivedAt: z.nullable(wallClock),
    /** When it was deleted; it can be restored until it is removed for good. */
    deletedAt: z.nullable(wallClock),
  }),
);
/** One of the user's own rubrics in its latest version. */
export type OwnRubric = z.infer<typeof ownRubricSchema>;

/** One saved version of a rubric. It never changes. */
export const rubricVersionSchema = z.readonly(
  z.object({ id: z.string(), version: z.int().check(z.gte(1)), rubric: rubricSchema, savedAt: wallClock, origin: z.enum(origins) }),
);
/** One saved version of a rubric. */
export type RubricVersion = z.infer<typeof rubricVersionSchema>;

const words = z.string();

/** A rubric that is being written: names and dimensions may still be missing. */
const unfinishedSchema = z.readonly(
  z.object({
    id: z.string(),
    version,
    title: words,
    role: words,
    level: z.enum(levels),
    dimensions: z.readonly(
      z.array(
        z.readonly(
          z.object({
            id: words,
            name: words,
            weight: z.number(),
            anchors: anchorsSchema,
            cues: z.readonly(z.array(cueSchema)),
            questions: z.readonly(z.array(questionSchema)),
          }),
        ),
      ),
    ),
    rules: z.readonly(z.array(ruleSchema)),
  }),
);

/** Unsaved changes to a rubric. `base` is the version they started from: 0 for a rubric that was never saved. */
export const rubricDraftSchema = z.readonly(
  z.object({ id: z.string(), base: version, rubric: unfinishedSchema, origin: z.enum(origins), changedAt: wallClock }),
);
/** Unsaved changes to a rubric. */
export type RubricDraft = z.infer<typeof rubricDraftSchema>;
