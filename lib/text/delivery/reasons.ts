import type { DeliveryParams, DeliveryReason, StoredReasons } from '@/lib/core/delivery/reason';
import { hiddenRedirect } from '@/lib/core/delivery/verdict';
import { render, type TextsOf } from '../render';
import { secretNames } from './secret-names';

/** What to write in an expression that needs a list, even of one item. */
export const listHint =
  'No match yields nothing, one match a value, several a list. Where a list is needed, put [ ] around it, as in [data.notes[stance = "for"].text].';

function redirectKind(status: number): string {
  if (status === hiddenRedirect) return '';
  if (status === 301 || status === 308) return ` for good (${status})`;
  return status === 302 || status === 303 || status === 307 ? ` for now (${status})` : ` (${status})`;
}

const expressionFailed = (position: string | null, said: string) =>
  `The expression failed${position === null ? '' : ` at character ${position}`}: ${said}`;

/** The result of an expression that JSON cannot express. */
const unwritable = { nan: 'not a number (NaN)', infinite: 'an infinite number', function: 'a function' };

const texts: TextsOf<DeliveryParams> = {
  answered: ({ status }) => `The destination answered ${status}.`,
  'access-refused': ({ status }) => `The destination refused the key or the access (${status}). Check its secret and what it may do, then resume it.`,
  gone: () => 'The destination says it is gone (410). Nothing more is sent there; set up another.',
  'not-modified': () =>
    'It answered that nothing has changed (304), which does not accept a scorecard: a proxy may have answered. Check the address, then retry.',
  redirected: ({ status }) =>
    `The address redirects elsewhere${redirectKind(status)}. Redirects are not followed: enter the final address, then retry.`,
  refused: ({ status }) => `The destination refused the scorecard (${status}). Ask who runs it, then retry.`,
  'not-found': () => 'Nothing exists at this address (404). Check it, then retry.',
  'not-placed': ({ status }) => `The destination could not place the scorecard (${status}). Check where it goes and how it is mapped, then retry.`,
  'failed-midway': ({ status }) => `The destination failed (${status}) and may or may not have written the scorecard.`,
  'web-page': () => 'A web page answered, perhaps a sign-in, so nothing says that the scorecard was accepted.',
  'sign-in-there': () => 'Open the address in a tab, sign in or correct it, then retry.',
  offline: () => 'This device is offline.',
  network: () => 'The connection failed before an answer came.',
  timeout: () => 'No answer came in time.',
  interrupted: () => 'The browser stopped while it was being sent.',
  withheld: () => 'The destination was changed meanwhile; nothing was sent.',
  'not-granted': () => 'The browser may no longer send there. Resume the destination to allow it again; nothing was sent.',
  'may-have-arrived': () => 'The scorecard may or may not have arrived.',
  'one-may-have-arrived': () => 'At least one may have arrived.',
  'may-be-there': () => 'It may or may not be there.',
  'cannot-tell': () => 'The destination cannot say whether it has the scorecard.',
  'could-not-ask': () => 'The destination could not be asked whether it has the scorecard; nothing is sent before it has been.',
  'form-gone': () => 'The form that it fills is gone.',
  'form-changed': ({ label }) => `“${label}” has changed since it was mapped.`,
  'nothing-sent-remap': () => 'Nothing was sent. Look at its mapping again, then retry with current settings.',
  'used-up': () => 'All attempts failed.',
  'look-first': () => 'Plumbline looks for it there before sending anything again.',
  'look-there': () =>
    'Look there whether it arrived, and whether only once: a browser can repeat a request by itself. Then say so here or send it again.',
  'retry-when-up': () => 'Retry when it is up again.',
  'refused-in-a-row': ({ count }) => `It refused ${count} scorecards in a row. The last time:`,
  'waits-for-revision': ({ revision }) => `It waits for revision ${revision} to arrive first.`,
  'destination-removed': () => 'Its destination was removed. The scorecard is kept on this device.',
  'found-there': () => 'You found it there.',
  cancelled: () => 'You chose not to send it.',
  'paused-by-user': () => 'You paused it. Scorecards wait here until you resume it.',
  'being-changed': () => 'It was being changed when the browser stopped. Save the change again, or resume it as it is.',
  'destination-unreadable': () =>
    'Its destination is gone or cannot be read. The scorecard waits here, and nothing is lost. Settings lists what cannot be read.',
  'no-destination': () => 'No destination is set up, so nothing was sent.',
  'restored-destination': () => 'It was restored from a backup, which holds no secrets. Edit it and enter its secret again.',
  'restored-delivery': () => 'It was on its way when the backup was made, and may have arrived since.',
  unreachable: ({ vendor }) => `${vendor} cannot be reached. Check the connection, then try again.`,
  'no-answer': ({ vendor }) => `${vendor} did not answer within 20 seconds. Try again.`,
  'offline-now': () => 'This device is offline. Try again when it is back.',
  'may-not-call': ({ vendor }) => `The browser may not call ${vendor}. Save the destination again and allow it.`,
  'was-changed': ({ vendor }) => `The destination was changed or removed meanwhile, so ${vendor} was not asked. Try again.`,
  'key-unknown': ({ vendor }) => `${vendor} does not know this key (401). Copy it again, whole.`,
  'api-key-unknown': ({ vendor }) => `${vendor} does not know this API key (403). Copy it again, whole.`,
  'key-forbidden': ({ vendor }) => `${vendor} does not let this key do that (403). Ask who made the key to allow it.`,
  'nothing-here': ({ vendor }) => `${vendor} has nothing at this address (404). Check the settings of this destination.`,
  'asks-to-wait': ({ vendor, seconds }) => `${vendor} asks to wait${seconds === null ? '' : ` ${seconds} seconds`}. Then try again.`,
  'redirects-elsewhere': ({ vendor }) => `${vendor} redirects elsewhere, which is not followed. Check the settings of this destination.`,
  'vendor-failed': ({ vendor, status }) => `${vendor} failed (${status}). Try again later.`,
  'vendor-refused': ({ vendor, status }) => `${vendor} refused (${status}).`,
  'page-in-place': ({ vendor }) => `A web page answered in ${vendor}’s place, perhaps a sign-in. Check the connection, then try again.`,
  'unknown-form': ({ vendor }) => `${vendor} answered in a form that this version does not know.`,
  'entry-unreadable': ({ vendor }) => `${vendor} answered in a form that cannot be read. The entry may or may not be there.`,
  'entry-refused': ({ vendor, status }) => `${vendor} refused the entry (${status}).`,
  'vendor-says': ({ vendor, said }) => `${vendor} says: “${said}”`,
  'nothing-written': () => 'Nothing was written. Check where it goes and how it is mapped, then retry.',
  'secret-missing': ({ secret }) => `The ${secretNames[secret]} is missing. Edit the destination and enter it, then resume.`,
  'no-user': ({ vendor, email, found }) =>
    `${vendor} has ${found === 'none' ? 'no user' : 'several users'} with the e-mail ${email}. Correct it in the destination.`,
  'key-asked-for': ({ vendor }) => `${vendor} asks for a key (401). Edit the destination and paste the API key.`,
  'permission-lacking': () => 'The API key lacks a permission.',
  'ask-admin': ({ vendor }) => `Ask an ${vendor} admin to add it to the key.`,
  'refused-by-code': ({ vendor, reason }) => `${vendor} refused: ${reason}.`,
  'browser-may-not-call': ({ vendor }) => `The browser may not call ${vendor}. Resume the destination to allow it again.`,
  'no-token': ({ vendor }) => `${vendor} gave no token: it cannot be reached. Nothing was sent.`,
  'credentials-refused': ({ vendor, status }) =>
    `${vendor} refused the client ID, its secret or the user ID (${status}). Check all three, then resume.`,
  'token-unreadable': ({ vendor }) => `${vendor}’s token cannot be read. Nothing was sent.`,
  'nothing-sent': () => 'Nothing was sent.',
  'no-tables': () => 'Nothing answers for tables at this address (404). At Supabase it ends in /rest/v1. Correct the address, then retry.',
  'database-answered': ({ status, said }) => `The database answered ${status}: ${said}.`,
  'change-table': () => 'Change the table or the destination, then retry.',
  'check-key': () => 'Check the key and what it may do, then resume.',
  'signature-refused': ({ status }) =>
    `The endpoint refused the signature or the access (${status}). Check the signing secret and this device's clock, then retry.`,
  'endpoint-not-found': () => 'The endpoint does not exist at this address (404). Check the URL, then retry.',
  'may-not-save': () => 'The browser may no longer save files for Plumbline. Resume the destination to allow it again; nothing was written.',
  'not-saved': ({ path, error }) => `The browser could not save ${path} (${error}).`,
  'change-folder': () => 'Change the folder, then retry.',
  'team-signed-out': () => 'Nobody is signed in to the team’s store on this device. Sign in under Settings, Team’s store.',
  'team-token': () =>
    'The team’s store finds this sign-in not valid now: it has expired, or this device’s clock is wrong. Sign in again under Settings, Team’s store.',
  'team-tables': () =>
    'The team’s store lacks tables at this address, or has those of an earlier version. Test the connection under Settings, Team’s store: it says which SQL files an owner runs there. Then try again.',
  'team-no-member': () => 'You are no member of this team. Ask one of its owners to add your e-mail address, then resume it.',
  'team-reads-only': () => 'You may read in this team’s store, not write. Ask one of its owners to make you an interviewer, then resume it.',
  'team-refused': () =>
    'The team’s store refuses it: what it belongs to was erased there, an earlier part is missing, no scorecard of yours about this candidate is there, or you have taken yourself off a plan, which somebody else must do.',
  'team-two-bodies': () =>
    'The team’s store has another text under the same id and number, written by another device. What is there stays, and so does what is here.',
  'settings-unreadable': () => 'This version of Plumbline cannot read its settings. Edit the destination and save it again.',
  'unknown-kind': () => 'This version of Plumbline does not know this kind of destination. Update it, or set up another.',
  'choose-candidate': () => 'Choose the candidate it is about.',
  'look-up-again': () => 'Look the candidate up again: the target does not say in whose name to write.',
  'map-rubric': ({ form, rubric }) =>
    `Say where each dimension of “${rubric}” goes in ${form === null ? 'the form' : `the form “${form}”`}. This is asked once for each version of the rubric.`,
  'changed-since-mapped': ({ title }) => `“${title}” has changed since it was mapped. Look at its mapping again.`,
  'several-forms': () => 'Several forms are mapped, and this target names none. Choose the interview, or the form.',
  'expression-makes-nothing': () => `The expression yields nothing for this scorecard. Check the names it uses. ${listHint}`,
  'expression-too-long': () => 'The expression did not end within two seconds and was stopped. Make it simpler.',
  'expression-stopped': () => 'The expression was stopped: it needed too much memory, or could not be started. Make it simpler.',
  'expression-failed': ({ position, said }) => expressionFailed(position, said),
  'expression-beyond-latin': ({ position }) =>
    expressionFailed(
      position,
      '$base64encode takes one byte for each character, so it cannot take this text: it holds a character beyond U+00FF. Use $encodeUrlComponent first',
    ),
  'expression-no-base64': ({ position }) => expressionFailed(position, '$base64decode was given a text that is not base64'),
  'expression-too-large': () => expressionFailed(null, 'it makes more than a million characters'),
  'expression-unwritable': ({ key, found }) =>
    expressionFailed(null, `${key === null ? 'the whole' : `“${key}”`} is ${unwritable[found]}, which JSON cannot hold`),
  'not-one-row': () => 'The expression has to make one row: an object with a value for each column.',
  'columns-empty': ({ columns }) => `The expression leaves ${columns.join(', ')} empty. Without it the same scorecard would become two rows.`,
  'row-field-missing': ({ name }) => `The field chosen for ${name} is not in the form.`,
  'row-value-foreign': ({ name, label, value, score }) => `${name}: “${label}” has no value “${value}” for a ${score}.`,
  'row-values-unset': ({ name, scores }) => `${name}: choose a value for ${scores.join(', ')}.`,
  'row-not-assessed': ({ name }) => `${name}: “Not assessed” may only be left out or become “not applicable”, never a score.`,
  'recommendation-field-missing': () => 'The field chosen for the recommendation is not in the form.',
  'recommendation-values': ({ label }) => `Choose a value of “${label}” for each recommendation.`,
  'two-to-one-field': () => 'Two things go to one field. Give each a field of its own.',
  'required-unfillable': ({ label }) => `“${label}” is required and cannot be filled from a scorecard. Ask for a form that does not require it.`,
  'required-unused': ({ label }) => `“${label}” is required, and nothing goes there.`,
  'required-empty': ({ label }) => `“${label}” is required, and this scorecard has nothing for it (not assessed). Fill the form there by hand.`,
};

/** The reasons of a delivery or a destination in words; the sentence of an older version as it is. */
export const describeReasons = (kept: StoredReasons | readonly DeliveryReason[]): string =>
  typeof kept === 'string' ? kept : kept.map((reason) => render(texts, reason)).join(' ');
