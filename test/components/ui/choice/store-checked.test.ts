// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { storeChecked } from '@/components/ui/choice/store-checked';

const boxSetTo = (checked: boolean) => Object.assign(document.createElement('input'), { type: 'checkbox', checked });
afterEach(() => vi.unstubAllGlobals());

test('a changed checkbox is stored and stays', async () => {
  const stored: boolean[] = [];
  const box = boxSetTo(true);
  await storeChecked(box, async (isChecked) => stored.push(isChecked));
  expect([stored, box.checked]).toEqual([[true], true]);
});

test.each([true, false])('a checkbox set to %s goes back if it could not be stored', async (checked) => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const box = boxSetTo(checked);
  const error = new Error('no room');
  await storeChecked(box, () => Promise.reject(error));
  expect(box.checked).toBe(!checked);
  expect(reported).toHaveBeenCalledExactlyOnceWith(error);
});
