import * as z from 'zod/mini';
import { anchorsSchema, cueSchema, levels, questionSchema, rubricSchema, ruleSchema } from './rubric';

const wallClock = z.number().check(z.gte(0));
const version = z.int().check(z.gte(0));

/** How a version of a rubric came to be. */
export const origins = ['written', 'copied', 'edited', 'imported', 'accepted', 'restored'] as const;
/** How a version of a rubric came to be. */
export type Origin = (typeof origins)[number];

/** A rubric of the user's own: its latest version, and when it was archived, if it was. Times are wall-clock milliseconds. */
export const ownRubricSchema = z.readonly(
  z.object({
    id: z.string(),
    rubric: rubricSchema,
    savedAt: wallClock,
    archivedAt: z.nullable(wallClock),
    /** When it was deleted; it can be brought back until it is cleared away. */
    deletedAt: z.nullable(wallClock),
  }),
);
/** A rubric of the user's own as it stands. */
export type OwnRubric = z.infer<typeof ownRubricSchema>;

/** One saved version, as it was; it never changes. */
export const rubricVersionSchema = z.readonly(
  z.object({ id: z.string(), version: z.int().check(z.gte(1)), rubric: rubricSchema, savedAt: wallClock, origin: z.enum(origins) }),
);
/** One saved version, as it was. */
export type RubricVersion = z.infer<typeof rubricVersionSchema>;

const words = z.string();

/** A rubric while it is written: names may still be missing, and so may dimensions. */
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

/** Changes to a rubric that are not saved yet. `base` is the version they were begun from: 0 where nothing was saved before. */
export const rubricDraftSchema = z.readonly(
  z.object({ id: z.string(), base: version, rubric: unfinishedSchema, origin: z.enum(origins), changedAt: wallClock }),
);
/** Changes to a rubric that are not saved yet. */
export type RubricDraft = z.infer<typeof rubricDraftSchema>;
