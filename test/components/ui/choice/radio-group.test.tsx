// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import { RadioGroup } from '@/components/ui/choice/RadioGroup';
import { fireEvent, render, screen, waitFor } from '../../render.ts';

const choices = ['1', '2', '3', 'not-assessed'].map((value) => ({ value, label: value === 'not-assessed' ? 'Not assessed' : value }));
const keys = { '1': '1', '2': '2', '3': '3', '0': 'not-assessed' };
let chosen: { value: string; byKey: boolean }[] = [];
const rating = signal<string | null>(null);

beforeEach(() => {
  chosen = [];
  rating.value = null;
});

type Props = Parameters<typeof RadioGroup>[0];
function Group(props: Partial<Props>) {
  const choose = (value: string, byKey: boolean) => {
    chosen.push({ value, byKey });
    rating.value = value;
  };
  return (
    <RadioGroup label="Testing" choices={choices} chosen={rating.value} saved={rating.value !== null} keys={keys} onChoose={choose} {...props} />
  );
}
const radio = (name: string) => screen.getByRole('radio', { name });
const tabStops = () => screen.getAllByRole('radio').flatMap((one) => (one.tabIndex === 0 ? [one.textContent] : []));
const press = (name: string, key: string, more: object = {}) => fireEvent.keyDown(radio(name), { key, ...more });

test('one radio is the tab stop: the first, then the one that is chosen', () => {
  render(<Group />);
  expect(tabStops()).toEqual(['1']);
  fireEvent.click(radio('3'));
  expect(radio('3').getAttribute('aria-checked')).toBe('true');
  expect(tabStops()).toEqual(['3']);
  expect(chosen).toEqual([{ value: '3', byKey: false }]);
});

test('it is marked as saved when the choice is on disk', () => {
  render(<Group />);
  expect(screen.getByRole('radiogroup', { name: 'Testing' }).dataset.saved).toBeUndefined();
  fireEvent.click(radio('2'));
  expect(screen.getByRole('radiogroup', { name: 'Testing' }).dataset.saved).toBe('true');
});

test('a choice that is stored late does not move the tab stop from the focused radio', async () => {
  render(<Group onChoose={() => undefined} />);
  radio('2').focus();
  await expect.poll(tabStops).toEqual(['2']);
  rating.value = '2';
  await waitFor(() => expect(radio('2').getAttribute('aria-checked')).toBe('true'), { interval: 1 });
  radio('3').focus();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(tabStops()).toEqual(['3']);
});

describe('arrow keys move the choice and wrap around', () => {
  test.each([
    ['1', 'ArrowRight', '2'],
    ['1', 'ArrowDown', '2'],
    ['2', 'ArrowLeft', '1'],
    ['1', 'ArrowUp', 'not-assessed'],
    ['Not assessed', 'ArrowRight', '1'],
  ])('from %s by %s to %s', (from, key, to) => {
    render(<Group />);
    radio(from).focus();
    press(from, key);
    expect(chosen).toEqual([{ value: to, byKey: false }]);
    expect(document.activeElement?.textContent).toBe(choices.find(({ value }) => value === to)?.label);
  });
});

describe('a key chooses directly', () => {
  test.each([
    ['by its character', { key: '3' }, '3'],
    ['by the digit on it, where a layout gives that with Shift only', { key: 'š', code: 'Digit3' }, '3'],
    ['for what was not assessed', { key: '0' }, 'not-assessed'],
  ])('%s', (_what, event, value) => {
    render(<Group />);
    radio('1').focus();
    fireEvent.keyDown(radio('1'), event);
    expect(chosen).toEqual([{ value, byKey: true }]);
  });

  test.each(['ctrlKey', 'metaKey'])('but not with %s', (modifier) => {
    render(<Group />);
    press('1', '3', { [modifier]: true });
    expect(chosen).toEqual([]);
  });

  test('other keys choose nothing', () => {
    render(<Group />);
    expect(press('1', '7')).toBe(true);
    expect(chosen).toEqual([]);
  });

  test("and does not reach the page's own handlers", () => {
    const heard: string[] = [];
    render(
      // biome-ignore lint/a11y/noStaticElementInteractions: it listens in the place of the page.
      <div onKeyDown={({ key }) => heard.push(key)}>
        <Group />
      </div>,
    );
    expect(press('1', '2')).toBe(false);
    press('1', 'x');
    expect(heard).toEqual(['x']);
  });

  test('only while the focus ring is visible, if there is a text field nearby', () => {
    render(<Group needsRing />);
    press('1', '3');
    expect(chosen).toEqual([]);
  });
});

test('nothing can be chosen once it is disabled', () => {
  render(<Group disabled />);
  press('1', 'ArrowRight');
  press('1', '3');
  fireEvent.click(radio('2'));
  expect(chosen).toEqual([]);
});
