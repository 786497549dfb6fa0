import { expect, test } from 'vitest';
import { shareTexts } from '@/lib/storage/database/share-texts';

test('each text is returned unchanged, whatever came before', () => {
  const share = shareTexts();
  const texts = ['Backend Engineer', 'Junior', '', 'Backend Engineer', '__proto__'];
  expect(texts.map(share)).toEqual(texts);
});
