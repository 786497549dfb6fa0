import { signal } from '@preact/signals';

/** How long a line is left to be read, in milliseconds. */
const readFor = 6000;

/** What was done last, in words for the user; '' when there is nothing to say any more. */
export const said = signal('');

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something in passing, in sight and to assistive technology. Said twice in a row, it differs by a space, or it would be announced once only. */
export function say(words: string): void {
  said.value = said.peek() === words ? `${words}\u00a0` : words;
  clearTimeout(timer);
  timer = setTimeout(() => {
    said.value = '';
  }, readFor);
}
