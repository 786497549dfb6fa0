/** Messages about actions on rubrics. */
export const rubricTexts = {
  notSaved: 'That could not be saved on this device. Nothing was changed. Free some disk space, then try again.',
  noLongerHere: 'That rubric is no longer here. Nothing was changed.',
  unreadableFile: 'The file could not be read. Is it still there?',
  notImported: 'It could not be saved on this device. Nothing was changed. Free some disk space, then import it again.',
  importedMeanwhile: 'Another version was saved meanwhile. Nothing was imported: choose the file again to compare it with that one.',
  notAllowed: 'The browser was not allowed to request that address. You are not subscribed.',
  foreignFormat: 'This is neither JSON nor Markdown. A team rubric is one of them.',
  notAccepted: 'It could not be saved on this device. Nothing was changed. Free some disk space, then accept it again.',
  acceptedMeanwhile: 'Another version was saved meanwhile. Nothing was changed: look at what differs from that one.',
  declined: 'The update is declined. The next one is shown again.',
  unsubscribed: 'You are unsubscribed. The rubric stays as it is.',
  archived: (title: string) => `“${title}” is archived: it is no longer offered.`,
  offeredAgain: (title: string) => `“${title}” is offered again.`,
  deleted: (title: string) => `“${title}” is deleted. Interviews keep the version they began with.`,
  restored: (version: number, next: number) => `Version ${version} is back, as version ${next}.`,
  imported: (title: string) => `“${title}” is imported.`,
  importedAs: (title: string, version: number) => `“${title}” is imported as version ${version}. The earlier versions are kept.`,
  anotherId: (found: string, known: string) => `The address holds another rubric now: its id is “${found}”, and yours is “${known}”.`,
  acceptedAs: (title: string, version: number) => `“${title}” is accepted as version ${version}. Interviews keep the version they began with.`,
} as const;

/** Why an address cannot be subscribed to. */
export const addressErrors = {
  'not-a-url': 'That is not a complete address. It begins with https://.',
  'not-http': 'An address begins with https://.',
  insecure: 'Over http:// anybody on the network could change the rubric. Use https://; http:// works only for this machine (localhost).',
  credentials: 'The address holds a user name or password. A rubric must be readable without one at its address.',
} as const;

/** Why a rubric's file was not read; `limitMs` is how long it may take. */
export function describeReaderFault(fault: 'too-slow' | 'stopped' | 'failed', limitMs: number): string {
  if (fault === 'stopped') return 'Reading was stopped.';
  if (fault === 'failed') return 'This could not be read completely. Is it a rubric file?';
  return `This was not read within ${limitMs / 1000} seconds, and reading was stopped. No rubric takes that long: is it another file?`;
}
