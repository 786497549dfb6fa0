/** The number of the last migration, which a backup says too; the database of a newer build has a higher one. */
export const lastVersion = 23;
