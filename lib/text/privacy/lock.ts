/** Texts about the lock. */
export const lockTexts = {
  heading: 'Locked',
  kept: 'Nothing is lost: what you wrote is kept, and is here again once you unlock.',
  honest: 'The lock hides what is on the screen. It does not encrypt what is stored on this device.',
  wrong: 'That is not the passphrase. Nothing was changed; try again.',
  failed: 'It could not be unlocked. Try again, or reload this page.',
  forgotten: 'Forgot the passphrase?',
  wayOut: 'You can unlock without it, an hour from when you ask. The passphrase is removed then; nothing that you wrote is lost.',
  ask: 'Unlock without it in an hour',
  isOver: 'The hour is over.',
  release: 'Unlock and remove the passphrase',
  settings:
    'After some time without input, every page of Plumbline hides its content until you unlock it. In a call, a running interview counts as input.',
  notANumber: 'Enter a whole number of minutes from 1 to 480.',
  passphraseEmpty: 'Type a passphrase.',
  passphrasesDiffer: 'The two passphrases are not the same. Type them again.',
  passphraseSet: 'Unlocking needs the passphrase.',
  noPassphrase: 'Unlocking takes one press. You can also require a passphrase.',
} as const;

/** When a forgotten passphrase is no longer asked for, at a wall time in milliseconds. */
export const sayRelease = (at: number): string =>
  `From ${new Date(at).toLocaleTimeString(undefined, { timeStyle: 'short' })} on you can unlock without the passphrase. Unlocking with it ends this.`;
