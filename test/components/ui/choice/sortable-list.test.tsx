// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import { SortableList } from '@/components/ui/choice/SortableList';
import { fireEvent, render, screen } from '../../render.ts';

const items = signal<readonly string[]>([]);
beforeEach(() => {
  items.value = ['Ada', 'Grace', 'Katherine'];
});

function move(from: number, to: number): void {
  const next = [...items.peek()];
  next.splice(to, 0, ...next.splice(from, 1));
  items.value = next;
}

function List() {
  return (
    <SortableList label="People" items={items.value} keyOf={(item) => item} nameOf={(item) => item} onMove={move}>
      {(item) => <span>{item}</span>}
    </SortableList>
  );
}
const grip = (name: string) => screen.getByRole('button', { name: `Move ${name}` });
const order = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('a key on a grip moves its row', () => {
  test.each([
    ['Grace', 'ArrowUp', ['Grace', 'Ada', 'Katherine'], 'Grace, 1 of 3'],
    ['Grace', 'ArrowDown', ['Ada', 'Katherine', 'Grace'], 'Grace, 3 of 3'],
    ['Ada', 'End', ['Grace', 'Katherine', 'Ada'], 'Ada, 3 of 3'],
    ['Katherine', 'Home', ['Katherine', 'Ada', 'Grace'], 'Katherine, 1 of 3'],
  ])('%s by %s', (name, key, expected, said) => {
    render(<List />);
    grip(name).focus();
    expect(fireEvent.keyDown(grip(name), { key })).toBe(false);
    expect(order()).toEqual(expected);
    expect(screen.getByRole('status').textContent).toBe(said);
    expect(document.activeElement).toBe(grip(name));
  });

  test.each([
    ['Ada', 'ArrowUp'],
    ['Ada', 'Home'],
    ['Katherine', 'ArrowDown'],
    ['Katherine', 'End'],
  ])('but not %s by %s: that is the end of the list, and nothing is announced', (name, key) => {
    render(<List />);
    expect(fireEvent.keyDown(grip(name), { key })).toBe(false);
    expect(order()).toEqual(['Ada', 'Grace', 'Katherine']);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test.each([{ key: 'Enter' }, { key: 'ArrowUp', ctrlKey: true }, { key: 'ArrowUp', metaKey: true }])(
    'and not by %o, which goes on to the page',
    (event) => {
      render(<List />);
      expect(fireEvent.keyDown(grip('Grace'), event)).toBe(true);
      expect(order()).toEqual(['Ada', 'Grace', 'Katherine']);
    },
  );
});

test('a row that is moved from elsewhere takes no focus', () => {
  render(<List />);
  grip('Ada').focus();
  fireEvent.keyDown(grip('Ada'), { key: 'ArrowDown' });
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  move(0, 2);
  expect(document.activeElement).toBe(button);
  button.remove();
});

test('the list has a name, and each grip is named after its row', () => {
  render(<List />);
  expect(screen.getByRole('list', { name: 'People' })).toBeDefined();
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual(['Move Ada', 'Move Grace', 'Move Katherine']);
});
