import { deleteSecrets, findSecrets, saveSecrets } from './secrets';

const owner = 'language-model';

const originOf = (base: string) => URL.parse(base.trim())?.origin ?? '';

/** Stores the key of the user's endpoint with the other secrets; it is only ever sent to the origin of `base`. '' deletes it. */
export const saveModelKey = (base: string, apiKey: string): Promise<void> =>
  apiKey === '' ? deleteSecrets(owner) : saveSecrets(owner, { apiKey, origin: originOf(base) });

/** The key that was entered for the origin of `base`; '' where there is none. Throws where it cannot be read. */
export async function findModelKey(base: string): Promise<string> {
  const { apiKey = '', origin } = await findSecrets(owner);
  return origin === originOf(base) ? apiKey : '';
}

/** Deletes the key. */
export const deleteModelKey = (): Promise<void> => deleteSecrets(owner);
