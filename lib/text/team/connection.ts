/** What the connection test of a team's store found. */
export const teamConnectionTexts = {
  works: (email: string, role: string) => `It works: you are signed in as ${email}, ${role} of this team, and the store takes your scorecards.`,
  reads: (email: string) =>
    `It works for reading: you are signed in as ${email}, a reader of this team. Scorecards are taken from interviewers and owners.`,
  signIn: 'The store answers. Sign in, then test again.',
  expired: 'The token has expired. Sign in again, or paste a new one.',
  notYetValid:
    'The token is not valid yet by this device’s clock, so this clock is slow or the token was made with a wrong one. Set the clock, then sign in again.',
  clock:
    'The store finds the token not valid now, and this device’s clock finds it valid: one of the two clocks is wrong. Set this device’s clock, then sign in again.',
  noMember: (email: string) =>
    `You are signed in as ${email}, which is no member of this team. An owner adds you with: insert into plumbline.members (email, role) values ('${email}', 'interviewer');`,
  noAddress: 'The token holds no e-mail address, by which the store knows its members. Paste one with the claim email.',
  missingFiles: (names: readonly string[]) => `The tables are not complete: an owner runs ${names.join(', ')} in the database.`,
  olderFiles: (names: readonly string[]) =>
    `The tables are those of an earlier version of Plumbline: an owner runs ${names.join(', ')} again in the database. No row is lost.`,
  noSelect:
    'The policy that lets members read scorecards is missing, which is also needed to send one twice without making two. Run 3-scorecards.sql again.',
  noInsert: 'The policy that lets interviewers add scorecards is missing. Run 3-scorecards.sql again.',
  keptSample:
    'The store took a row that its checks must refuse. Run 3-scorecards.sql again, and delete the scorecard of the candidate 00000000-0000-7000-8000-000000000000.',
} as const;
