import { deleteSecrets, findSecrets, saveSecrets } from './secrets';

const owner = 'language-model';

const originOf = (base: string) => URL.parse(base.trim())?.origin ?? '';

/** Keeps the key of the user's endpoint with the other secrets; it goes to no other origin than that of `base`. '' forgets it. */
export const saveModelKey = (base: string, apiKey: string): Promise<void> =>
  apiKey === '' ? deleteSecrets(owner) : saveSecrets(owner, { apiKey, origin: originOf(base) });

/** The key that was entered for the origin of `base`; '' where there is none. Throws where it cannot be read. */
export async function findModelKey(base: string): Promise<string> {
  const { apiKey = '', origin } = await findSecrets(owner);
  return origin === originOf(base) ? apiKey : '';
}

/** Forgets the key. */
export const deleteModelKey = (): Promise<void> => deleteSecrets(owner);
