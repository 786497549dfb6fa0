import * as z from 'zod/mini';

/** The name of the format, and the number of its version. */
export const backupFormat = 'plumbline-backup/1' as const;
const anyBackup = /^plumbline-backup\/\d+$/;

/** The fewest and the most iterations for deriving a key from a passphrase: fewer are too weak, more would take minutes to read. */
export const iterationBounds = { least: 600_000, most: 10_000_000 } as const;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]{22,88}={0,2}$/));

/** How the rows of a backup are encrypted; salts are base64. */
export const encryptionSchema = z.readonly(
  z.object({
    kdf: z.literal('PBKDF2-SHA-256'),
    iterations: z.int().check(z.gte(iterationBounds.least), z.lte(iterationBounds.most)),
    salt: base64,
    /** Salt from which, with the passphrase's key, the key of this one file is derived. */
    fileSalt: base64,
    cipher: z.literal('AES-256-GCM'),
  }),
);
/** How the rows of a backup are encrypted. */
export type Encryption = z.infer<typeof encryptionSchema>;

/** The first line of a backup. It can be read without a passphrase and holds no names. */
export const backupHeaderSchema = z.readonly(
  z.object({
    format: z.literal(backupFormat),
    id: z.string().check(z.maxLength(100)),
    createdAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]{5,20}Z$/)),
    /** The version of Plumbline that wrote it. */
    app: z.string().check(z.maxLength(100)),
    /** The version of the database schema that its rows have. */
    schema: z.int().check(z.gte(1)),
    encryption: z.nullable(encryptionSchema),
  }),
);
/** The first line of a backup. */
export type BackupHeader = z.infer<typeof backupHeaderSchema>;

const named = z.object({ format: z.string() });

/** Whether a value is the first line of a backup of any version. */
export const isAnyHeader = (value: unknown): boolean => {
  const read = named.safeParse(value);
  return read.success && anyBackup.test(read.data.format);
};

/** A destination whose secrets a backup does not hold. */
export const leftOutSchema = z.readonly(z.object({ id: z.string(), name: z.string() }));
/** A destination whose secrets a backup does not hold. */
export type LeftOutSecrets = z.infer<typeof leftOutSchema>;

const counts = z.readonly(z.record(z.string(), z.int().check(z.gte(0))));
/** How many rows there are, by table. */
export type Counts = z.infer<typeof counts>;

const row = z.record(z.string(), z.unknown());

/** Rows of a table as the text of a sealed line says them. */
export const sealedRowsSchema = z.readonly(z.object({ table: z.string(), rows: z.readonly(z.array(row)) }));

/**
 * A line of a backup after the first: what was left out, the settings, one row of a table, rows that other people wrote, or the end with the count of rows
 * by table, and of sealed lines as 'sealed'.
 */
export const backupLineSchema = z.union([
  z.readonly(z.object({ table: z.string(), row })),
  /** Base64 of the text of rows, so that nobody reads them by chance; whoever decodes it can. */
  z.readonly(z.object({ sealed: z.string() })),
  z.readonly(z.object({ leftOut: z.readonly(z.array(leftOutSchema)) })),
  z.readonly(z.object({ settings: z.readonly(z.record(z.string(), z.unknown())) })),
  z.readonly(z.object({ end: counts })),
]);
/** A line of a backup after the first. */
export type BackupLine = z.infer<typeof backupLineSchema>;

/** Why a file cannot be restored; nothing was changed. */
export const backupErrors = ['foreign', 'too-new', 'broken', 'passphrase-needed', 'passphrase-wrong', 'too-large'] as const;
/** Why a file cannot be restored. */
export type BackupError = (typeof backupErrors)[number];

/** Thrown to stop reading a backup; whoever started the reading turns it into a value. */
export class BackupFault extends Error {
  /** Why it cannot be restored. */
  readonly reason: BackupError;
  constructor(reason: BackupError) {
    super(reason);
    this.reason = reason;
  }
}
