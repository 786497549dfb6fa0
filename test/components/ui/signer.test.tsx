// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Signer } from '@/components/ui/Signer';
import { findEmailFault } from '@/lib/text/signature';
import { fireEvent, render, screen } from '../render.ts';

test('an invalid e-mail address shows an error at its field, and the stored one is kept until it is corrected', () => {
  const kept: unknown[] = [];
  render(<Signer name="Ivo" email="ivo@acme.example" findFault={findEmailFault} onKeep={(...given) => void kept.push(given)} />);
  const email = screen.getByRole('textbox', { name: 'Your e-mail' });
  fireEvent.input(screen.getByRole('textbox', { name: 'Your name' }), { target: { value: 'Ivo Interviewer' } });
  fireEvent.input(email, { target: { value: 'ivo at acme' } });
  fireEvent.blur(email);
  expect(screen.getByRole('alert').textContent).toBe('That is not an e-mail address. Type it like name@example.com, or leave it empty.');
  expect(email.getAttribute('aria-invalid')).toBe('true');
  expect(email.getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id);
  expect(email).toHaveProperty('value', 'ivo at acme');
  fireEvent.input(email, { target: { value: 'ivo@acme' } });
  expect([screen.getByRole('alert').textContent, email.getAttribute('aria-invalid')]).toEqual(['', 'false']);
  fireEvent.blur(email);
  expect(kept).toEqual([
    ['Ivo Interviewer', 'ivo@acme.example', true],
    ['Ivo Interviewer', 'ivo@acme', false],
  ]);
});
