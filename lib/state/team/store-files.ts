/** The texts of the packaged SQL files, by their paths. There is one folder of them. */
const texts = import.meta.glob<string>('../../../public/*/[0-9]-*.sql', { eager: true, query: '?raw', import: 'default' });

/** A file of the store's SQL. */
export type StoreFile = { readonly name: string; readonly text: string };

/** The files of the store's SQL, in the order in which they are run. */
export const storeFiles: readonly StoreFile[] = Object.entries(texts)
  .map(([path, text]) => ({ name: path.split('/').at(-1) ?? '', text }))
  .toSorted((one, other) => (one.name < other.name ? -1 : 1));

/** All of it as one text. */
export const allStoreSql = (): string => storeFiles.map(({ text }) => text).join('\n');
