import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { launchBrowser } from './harness/browser.ts';
import { modifierKeys, openInput, pressForeign, startInPanelPage } from './harness/panel-page.ts';
import { untilStored } from './harness/stored.ts';
import { note } from './harness/story.ts';

let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  browser = await launchBrowser({ callPort: 9 });
});
afterAll(() => browser?.context.close());

const begin = (candidate: string) => startInPanelPage(browser, candidate);

test('stance, dimension and rating are set from the keyboard alone', async () => {
  const { page, field, rows, said } = await begin('Ada Keyboard');
  await field.pressSequentially('+ split the work #deb');
  const options = page.getByRole('listbox', { name: 'Dimensions' });
  await options.waitFor();
  await field.press('Tab');
  await options.waitFor({ state: 'detached' });
  await field.press('Enter');
  await rows.filter({ hasText: 'split the work' }).waitFor();
  await expect.poll(() => rows.first().textContent()).toMatch(/^\d\d:\d\d \+split the work/);
  await field.pressSequentially('=4');
  await field.press('Enter');
  const rated = page.getByRole('radiogroup', { name: 'Technical Knowledge' });
  await expect.poll(() => rated.getAttribute('data-saved')).toBe('true');
  await expect.poll(() => rated.getByRole('radio', { name: '4', exact: true }).getAttribute('aria-checked')).toBe('true');
  await expect.poll(() => said.textContent()).toBe('Technical Knowledge: 4');
  await expect.poll(() => field.inputValue()).toBe('');
  await field.pressSequentially('one#');
  await field.press('Shift+Enter');
  await field.pressSequentially('two #7');
  await options.getByRole('option', { name: 'Learning & Ownership' }).click();
  await expect.poll(() => field.inputValue()).toBe('one#\ntwo ');
  await field.pressSequentially('see ticket #4512');
  await field.press('Enter');
  await rows.filter({ hasText: 'two see ticket #4512' }).waitFor();
  await expect.poll(() => rows.last().textContent()).toMatch(/^\d\d:\d\d one#/);
  expect(await findViolations(page)).toEqual([]);
  await page.close();
});

test('Enter saves a sentence that ends in # and a number; a dimension option is used if it was selected or is the whole text', async () => {
  const { page, field, rows } = await begin('Bug Three');
  const options = page.getByRole('listbox', { name: 'Dimensions' });
  await field.pressSequentially('He fixed bug #3');
  await options.waitFor();
  expect(await options.locator('[aria-selected="true"]').count()).toBe(0);
  await field.press('Enter');
  await rows.filter({ hasText: 'He fixed bug #3' }).waitFor();
  await expect.poll(() => field.inputValue()).toBe('');
  await field.pressSequentially('#3');
  await options.waitFor();
  await field.press('Enter');
  await expect.poll(() => page.locator('#stamp').textContent()).toMatch(/API|Code|Debugging/);
  await field.pressSequentially('chosen by an arrow #');
  await options.waitFor();
  await field.press('ArrowDown');
  await expect.poll(() => options.locator('[aria-selected="true"]').count()).toBe(1);
  await field.press('Enter');
  await options.waitFor({ state: 'detached' });
  await expect.poll(() => field.inputValue()).toBe('chosen by an arrow ');
  await expect.poll(() => rows.count()).toBe(1);
  await page.close();
});

test('+ − ? set the stance only as the first typed character, and can be typed literally', async () => {
  const { page, field, rows, said } = await begin('Sig Sign');
  const chip = page.locator('[data-part="composer"] [aria-pressed="true"]');
  await field.press('-');
  await expect.poll(() => chip.textContent()).toBe('−Concern');
  await field.press('?');
  await expect.poll(() => chip.textContent()).toBe('?Follow up');
  await field.press('Backspace');
  await expect.poll(() => chip.count()).toBe(0);
  await note(page, 'stays when a sign is taken back');
  for (const sign of ['+', '#3']) {
    await page.keyboard.type(sign);
    if (sign === '#3') await field.press('Enter');
    await field.press('Control+z');
    await expect.poll(() => said.textContent()).toMatch(/^Taken back: what was chosen for this note/);
  }
  expect([await chip.count(), await rows.count(), await page.locator('#stamp').textContent()]).toEqual([0, 1, 'Technical Knowledge']);
  await field.pressSequentially('--5 degrees');
  await expect.poll(() => field.inputValue()).toBe('-5 degrees');
  expect(await chip.count()).toBe(0);
  await field.press('Enter');
  await rows.filter({ hasText: '-5 degrees' }).waitFor();
  const search = page.getByRole('searchbox', { name: 'Find an anchor' });
  await field.press('/');
  await search.waitFor();
  await search.press('/');
  await search.waitFor({ state: 'detached' });
  await page.keyboard.type('api/v2 - why?');
  await expect.poll(() => field.inputValue()).toBe('/api/v2 - why?');
  await field.fill('');
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('- first\n- second'));
  await field.press('Control+v');
  await expect.poll(() => field.inputValue()).toBe('- first\n- second');
  expect(await chip.count()).toBe(0);
  await page.close();
});

test('shortcuts are off while an input method composes; a composed first character may set the stance', async () => {
  const { page, field, rows } = await begin('Ime Input');
  const input = await openInput(page);
  const compose = (text: string) => input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await field.focus();
  await compose('？');
  expect(await page.locator('[data-part="composer"] [aria-pressed="true"]').count()).toBe(0);
  await input.send('Input.insertText', { text: '？' });
  await expect.poll(() => page.locator('[data-part="composer"] [aria-pressed="true"]').textContent()).toBe('?Follow up');
  await compose('に');
  await compose('日本');
  await page.evaluate(() => {
    for (const key of ['Enter', 'ArrowUp', 'Escape', '/', 'F1'])
      document.querySelector('#note')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, isComposing: true }));
  });
  expect([await rows.count(), await page.getByRole('dialog').count()]).toEqual([0, 0]);
  await input.send('Input.insertText', { text: '日本' });
  await expect.poll(() => field.inputValue()).toBe('日本');
  await field.press('Enter');
  await rows.filter({ hasText: '日本' }).waitFor();
  await page.close();
});

test('shortcuts follow the typed character on every keyboard layout', async () => {
  const { page, field, rows } = await begin('Lay Layout');
  const input = await openInput(page);
  await note(page, 'written on a Cyrillic keyboard');
  await pressForeign(input, { key: 'ż', code: 'KeyZ', text: 'ż', modifiers: modifierKeys.ctrl | modifierKeys.alt });
  await expect.poll(() => rows.count()).toBe(1);
  await field.fill('');
  await pressForeign(input, { key: 'z', code: 'KeyY', modifiers: modifierKeys.ctrl });
  await expect.poll(() => rows.count()).toBe(0);
  await pressForeign(input, { key: 'Z', code: 'KeyY', modifiers: modifierKeys.ctrl | modifierKeys.shift });
  await expect.poll(() => rows.count()).toBe(1);
  await pressForeign(input, { key: 'я', code: 'KeyZ', modifiers: modifierKeys.ctrl });
  await expect.poll(() => rows.count()).toBe(0);
  await pressForeign(input, { key: 'н', code: 'KeyY', modifiers: modifierKeys.ctrl });
  await expect.poll(() => rows.count()).toBe(1);
  await page.getByRole('heading', { name: 'Notes' }).click();
  await field.blur();
  await pressForeign(input, { key: '"', code: 'Digit3', text: '"' });
  await page.getByRole('radiogroup', { name: 'Debugging & Troubleshooting' }).waitFor();
  await pressForeign(input, { key: 'т', code: 'KeyN', text: 'т' });
  await page.getByRole('radiogroup', { name: 'API Design & Integration' }).waitFor();
  await pressForeign(input, { key: '/', code: 'Digit7', text: '/', modifiers: modifierKeys.shift });
  await page.getByRole('searchbox', { name: 'Find an anchor' }).press('Escape');
  await field.pressSequentially('=х');
  await field.press('Enter');
  const scale = page.getByRole('radiogroup', { name: 'API Design & Integration' });
  await expect.poll(() => scale.getByRole('radio', { name: 'Not assessed' }).getAttribute('aria-checked')).toBe('true');
  await page.close();
});

test('undo names what it undid, back to the start, and text fields keep their own undo', async () => {
  const { page, field, rows, said } = await begin('Una Undo');
  await note(page, 'first words');
  await rows.first().hover();
  const filed = page.locator('[data-part="group"]', { hasText: 'API Design' });
  await page.getByRole('combobox', { name: /^File note/ }).focus();
  await page.getByRole('combobox', { name: /^File note/ }).selectOption('api-design-integration');
  await filed.waitFor();
  await page.keyboard.press('Control+z');
  await filed.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+y');
  await filed.waitFor();
  const scale = page.getByRole('radiogroup', { name: 'Technical Knowledge' });
  await scale.getByRole('radio', { name: '2', exact: true }).click();
  await page.locator('[data-part="cues"] [data-part="chip"]').first().click();
  await expect.poll(() => page.locator('[data-part="cues"] [aria-pressed="true"]').count()).toBe(1);
  await expect.poll(() => page.locator('[data-part="cues"]').ariaSnapshot()).toContain('- button "ran the code early" [pressed]');
  await rows.first().hover();
  await page.getByRole('button', { name: /^Delete note/ }).click();
  await expect.poll(() => rows.count()).toBe(0);
  await field.pressSequentially('half');
  // How many letters the field's own undo takes at once is the browser's affair.
  for (let presses = 0; presses < 4 && (await field.inputValue()) !== ''; presses++) await field.press('Control+z');
  expect([await field.inputValue(), await rows.count()]).toEqual(['', 0]);
  for (let presses = 0; presses < 4 && (await field.inputValue()) !== 'half'; presses++) await field.press('Control+Shift+z');
  expect(await field.inputValue()).toBe('half');
  await field.fill('');
  const steps = [/^Undone: deletion of note \d\d:\d\d “first words”/, /^Undone: tick at “/, /^Undone: rating of Technical Knowledge, 2/];
  const rest = [/filed under API Design/, /^Undone: note \d\d:\d\d “first words”$/, /^There is nothing left to undo\./];
  for (const words of [...steps, ...rest]) {
    await field.press('Control+z');
    await expect.poll(() => said.textContent()).toMatch(words);
  }
  expect(await page.getByRole('alert').count()).toBe(0);
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await undo.focus();
  await page.keyboard.press('Enter');
  expect([await undo.getAttribute('aria-disabled'), await page.locator('[aria-label="Undo"]:focus').count()]).toEqual(['true', 1]);
  await field.press('Control+y');
  await expect.poll(() => said.textContent()).toMatch(/^Redone: note \d\d:\d\d “first words”/);
  await page.getByRole('button', { name: 'Redo' }).click();
  await filed.waitFor();
  await page.close();
});

test('single-key shortcuts work outside of text fields, unless they are switched off', async () => {
  const { page, field, said } = await begin('Kay Keys');
  const scale = (name: string) => page.getByRole('radiogroup', { name });
  await field.blur();
  await page.keyboard.press('4');
  await scale('API Design & Integration').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('3');
  await expect.poll(() => scale('API Design & Integration').getAttribute('data-saved')).toBe('true');
  await page.keyboard.press('n');
  await scale('Collaboration & Communication').waitFor();
  await expect.poll(() => said.textContent()).toBe('Next uncovered: Collaboration & Communication');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await keys.waitFor();
  await page.keyboard.press('Escape');
  await keys.waitFor({ state: 'detached' });
  await page.evaluate(() => chrome.storage.local.set({ preferences: { singleKeys: false, favourites: [] } }));
  // The page is told of it some time after it is stored.
  await page.keyboard.press('F1');
  await page.getByText('Switched off in Settings').waitFor();
  await page.keyboard.press('Escape');
  await keys.waitFor({ state: 'detached' });
  await field.blur();
  for (const key of ['1', 'n', '?', '/']) await page.keyboard.press(key);
  await scale('Collaboration & Communication').getByRole('radio', { name: '1', exact: true }).focus();
  for (const key of ['2', '0']) await page.keyboard.press(key);
  expect(await scale('Collaboration & Communication').getAttribute('data-saved')).toBeNull();
  expect([await page.getByRole('dialog').count(), await page.getByRole('searchbox').count()]).toEqual([0, 0]);
  await page.keyboard.press('F1');
  await page.getByText('Switched off in Settings').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.evaluate(() => chrome.storage.local.remove('preferences'));
  await page.close();
});

test('a mistyped search finds the anchor, and choosing it focuses its dimension', async () => {
  const { page, field, said } = await begin('Ann Anchor');
  await field.press('/');
  const search = page.getByRole('searchbox', { name: 'Find an anchor' });
  await search.pressSequentially('shortn link');
  const options = page.getByRole('listbox', { name: 'Found' }).getByRole('option');
  await options.first().waitFor();
  expect(await search.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
  expect(await findViolations(page)).toEqual([]);
  await search.press('Enter');
  await page.getByRole('radiogroup', { name: 'System Design & Architecture' }).waitFor();
  await expect.poll(() => page.locator('[data-pointed]').count()).toBe(1);
  await expect.poll(() => said.textContent()).toMatch(/^System Design & Architecture, /);
  await page.close();
});

test('a second tab shows the same interview live, and a reload keeps notes, the unsaved note and the unsaved edit', async () => {
  const { page, field, rows } = await begin('Lin Live');
  await note(page, 'seen by both');
  const other = await browser.context.newPage();
  await other.goto(`${browser.origin}/panel.html`);
  await other.getByText('seen by both').waitFor();
  await note(page, 'and so is this');
  await other.getByText('and so is this').waitFor();
  await other.close();
  await field.fill('');
  await field.press('ArrowUp');
  const editor = page.getByRole('textbox', { name: /^Words of note/ });
  await editor.press('End');
  await editor.pressSequentially(', with more');
  await field.fill('half a thou');
  await untilStored(page, 'half a thou');
  await untilStored(page, ', with more');
  await page.reload();
  await expect.poll(() => field.inputValue()).toBe('half a thou');
  await expect.poll(() => editor.inputValue()).toBe('and so is this, with more');
  await rows.first().hover();
  await page.getByRole('button', { name: /^Edit note/ }).click();
  await rows.filter({ hasText: 'and so is this, with more' }).waitFor();
  await expect.poll(() => editor.inputValue()).toBe('seen by both');
  await editor.press('Escape');
  await expect.poll(() => rows.count()).toBe(2);
  await page.close();
});

test('a draft stays with the tab that types it, and leaves the field when the other tab saves it as a note', async () => {
  const { page, field, rows } = await begin('Twi Twice');
  await field.pressSequentially('begun once');
  const other = await browser.context.newPage();
  await other.goto(`${browser.origin}/panel.html`);
  const second = other.getByRole('textbox', { name: 'Note', exact: true });
  await second.pressSequentially('begun there');
  await second.press('Enter');
  await rows.filter({ hasText: 'begun there' }).waitFor();
  await expect.poll(() => field.inputValue()).toBe('begun once');
  await other.getByRole('button', { name: 'End and review' }).click();
  const unclaimed = other.getByText('Half-typed in another panel: “begun once”');
  await unclaimed.getByRole('button', { name: 'Save it as a note' }).click();
  await unclaimed.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Back to notes' }).click();
  await rows.filter({ hasText: 'begun once' }).waitFor();
  await expect.poll(() => field.inputValue()).toBe('');
  await expect.poll(() => rows.count()).toBe(2);
  await other.close();
  await page.close();
});

test('a mark can get its text in the list, or in the review, which lists the empty ones', async () => {
  const { page, field, rows, said } = await begin('Mar Marks');
  for (let count = 0; count < 3; count++) {
    await page.getByRole('button', { name: 'Mark this moment' }).click();
    await expect.poll(() => page.locator('li[data-saved="true"]').count()).toBe(count + 1);
  }
  await expect.poll(() => said.textContent()).toMatch(/^Marked \d\d:\d\d/);
  await field.press('ArrowUp');
  await page.keyboard.type('what it was');
  await page.keyboard.press('Enter');
  await rows.filter({ hasText: 'what it was' }).waitFor();
  await field.pressSequentially('not saved yet');
  await page.getByRole('button', { name: 'End and review' }).click();
  const open = page.getByRole('list', { name: 'Empty marks' });
  await expect.poll(() => open.getByRole('listitem').count()).toBe(2);
  await open
    .getByRole('button', { name: /^Fill in/ })
    .first()
    .click();
  await page.keyboard.type('filled in later');
  await page.keyboard.press('Enter');
  await expect.poll(() => open.getByRole('listitem').count()).toBe(1);
  await page.getByRole('button', { name: 'Save it as a note' }).click();
  await page.getByRole('button', { name: 'Technical Knowledge', exact: true }).click();
  const evidence = page.getByRole('list', { name: 'Evidence for Technical Knowledge' });
  for (const words of ['not saved yet', 'filled in later']) await evidence.getByText(words).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.close();
});

test('asking a question starts its timer, and asking the next one ends it', async () => {
  const { page, said } = await begin('Que Question');
  const questions = page.getByRole('list', { name: 'Questions' }).getByRole('listitem');
  await questions.nth(0).getByRole('button', { name: 'Start timer' }).click();
  await questions.nth(0).getByRole('button', { name: 'Asked' }).waitFor();
  await expect.poll(() => questions.nth(0).locator('[data-part="box"]').textContent()).toMatch(/^\d\d:(?!00)\d\d \/ \d+:00$/);
  await questions.nth(1).getByRole('button', { name: 'Start timer' }).click();
  await questions.nth(0).getByRole('button', { name: 'Answered' }).waitFor();
  await questions.nth(1).getByRole('button', { name: 'Asked' }).waitFor();
  await expect.poll(() => page.locator('[data-part="ask"] [data-state="running"]').count()).toBe(1);
  await page.keyboard.press('Control+z');
  await questions
    .nth(0)
    .getByRole('button', { name: /^Asked Walk me through/ })
    .waitFor();
  await questions
    .nth(1)
    .getByRole('button', { name: /^Start timer What happens/ })
    .waitFor();
  await expect.poll(() => said.textContent()).toMatch(/^Undone: question “What happens/);
  await page.keyboard.press('Control+Shift+z');
  await questions.nth(0).getByRole('button', { name: 'Answered' }).click();
  await questions
    .nth(0)
    .getByRole('button', { name: /^Start timer Walk/ })
    .waitFor();
  await page.close();
});

test("what the note's shortcuts do has buttons too, and is announced", async () => {
  const { page, field, rows, said } = await begin('Cli Click');
  const save = page.getByRole('button', { name: 'Save note' });
  await save.and(page.locator('[aria-disabled="true"]')).waitFor();
  await field.press('+');
  await expect.poll(() => said.textContent()).toBe('Strength');
  await page.getByRole('button', { name: 'Concern' }).click();
  await page.keyboard.type('left it untested #4');
  await field.press('Tab');
  await expect.poll(() => said.textContent()).toBe('This note: API Design');
  expect(await field.evaluate((element) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent)).toMatch(
    /^\d\d:\d\d · API Design$/,
  );
  await field.press('Shift+Enter');
  await page.keyboard.type('and said so');
  await expect.poll(() => field.inputValue()).toMatch(/^left it untested ?\nand said so$/);
  await save.click();
  await rows.filter({ hasText: /−left it untested/ }).waitFor();
  await expect.poll(() => save.getAttribute('aria-disabled')).toBe('true');
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.close();
});

test('the clock can be set by keyboard, shows an error for an invalid time, and returns the focus', async () => {
  const { page, field } = await begin('Clo Clock');
  await page.getByTitle('Set the clock').press('Enter');
  const clock = page.getByRole('textbox', { name: 'Call time' });
  await clock.fill('soon');
  await clock.press('Enter');
  await page
    .getByRole('alert')
    .filter({ hasText: /such as 12:30$/ })
    .waitFor();
  await clock.fill('12:30');
  await clock.press('Enter');
  await expect.poll(() => page.getByTitle('Set the clock').textContent()).toMatch(/^1[23]:\d\d$/);
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await field.press('Control+z');
  await expect.poll(() => page.getByTitle('Set the clock').textContent()).toMatch(/^0\d:/);
  await page.close();
});

test("changes in the review can be undone there, and the interviewer's name is asked once", async () => {
  const { page, said } = await begin('Sid Signer');
  await page.getByRole('button', { name: 'End and review' }).click();
  await page.getByRole('main', { name: 'Review' }).waitFor();
  await page.getByRole('button', { name: 'Next uncovered dimension' }).click();
  await expect.poll(() => page.locator('[aria-label="Code Quality & Testing"] :focus').count()).toBe(1);
  const yes = page.getByRole('radiogroup', { name: 'Recommendation' }).getByRole('radio', { name: 'Yes', exact: true });
  await yes.click();
  await expect.poll(() => yes.getAttribute('aria-checked')).toBe('true');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => yes.getAttribute('aria-checked')).toBe('false');
  await expect.poll(() => said.textContent()).toBe('Undone: recommendation');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => yes.getAttribute('aria-checked')).toBe('true');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ivo Interviewer');
  await page.getByRole('textbox', { name: 'Your e-mail' }).fill('ivo@acme.example');
  await page.keyboard.press('Tab');
  await page.getByText('Signed by Ivo Interviewer, ivo@acme.example').waitFor();
  await page.getByRole('button', { name: 'New interview' }).click();
  await page.close();
  const { page: other } = await begin('Sia Second');
  await other.getByRole('button', { name: 'End and review' }).click();
  await other.getByText('Signed by Ivo Interviewer').waitFor();
  expect(await other.getByRole('textbox', { name: 'Your name' }).count()).toBe(0);
  expect(await findViolations(other)).toEqual([]);
  await other.close();
});
