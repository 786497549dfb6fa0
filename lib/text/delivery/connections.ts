/** Results of a connection test or a search. */
export const connectionTexts = {
  notRun: 'The test could not be run. Reload this page and try again.',
  notAsked: 'It could not be asked. Try again.',
  redirects: 'The endpoint redirects elsewhere. Redirects are not followed: enter the final address.',
  endpointFailed: (status: number) => `The endpoint answered ${status}. Check the URL and the signing secret.`,
  endpointWorks: (status: number) => `It works: the endpoint answered ${status}.`,
  secretMissing: 'The signing secret is missing. Edit the destination and enter it.',
  endpointSilent: 'No answer within 20 seconds. Check that the endpoint is up.',
  notAllowed: 'The browser may not send there. Edit the destination, save it, and allow it.',
  endpointUnreachable: 'The endpoint cannot be reached. Check the URL and that it is up.',
  databaseUnreachable: 'The database cannot be reached. Check the address.',
  databaseAnswered: (status: number, said: string | null) => `The database answered ${status}${said === null ? '.' : `: ${said}.`}`,
  tableWorks: (table: string) => `It works: the table ${table} can be read. Whether the key may write shows with the first scorecard.`,
  mayNotSave: 'The browser may not save files for Plumbline. Change the destination, save it, and allow it.',
  folderWorks: (folder: string) =>
    `It works: files go to ${folder === '' ? 'your downloads' : `${folder} in your downloads`}. Nothing was written for this test.`,
  pageInstead: 'A web page answered, perhaps a sign-in. Open the address in a tab, and enter the one that takes scorecards.',
  destinationGone: 'The destination is gone. Set it up again.',
  noSuchLookUp: 'This destination does not support this search.',
  scopesMissing: (vendor: string, scopes: readonly string[]) =>
    `${vendor} knows the key, but it lacks ${scopes.join(', ')}. Ask who made the key to add it.`,
  ashbyKeyInfo: 'The key works, but may not say what it is allowed (apiKeysRead). Ask an Ashby admin to add that, then test again.',
  ashbyScopesMissing: (title: string, scopes: readonly string[]) => `“${title}” works, but lacks ${scopes.join(', ')}. Ask an Ashby admin to add it.`,
  ashbyNoUser: (title: string, email: string) => `“${title}” works, but Ashby has no user with the e-mail ${email}.`,
  ashbyWorks: (title: string, author: string) => `It works: “${title}” has what it needs, and feedback will be in the name of ${author}.`,
  leverNoUser: (email: string) => `The key works, but Lever has no user with the e-mail ${email}.`,
  leverWorks: (author: string) =>
    `the key finds candidates and forms, and feedback will be in the name of ${author}. Whether it may write shows at the first send.`,
  greenhouseWorks: (userId: string) => `notes will be in the name of the user ${userId}. Whether it may write them shows at the first send.`,
  smartRecruitersWorks: (author: string) =>
    `the key finds candidates, and reviews will be in the name of ${author}. Whether it may write shows at the first send.`,
  workableWorks: (author: string) =>
    `the token finds candidates, and ratings will be in the name of ${author}. Whether it may write shows at the first send.`,
  unifiedWorks: 'the connection finds candidates and scorecards. Whether it may write shows at the first send.',
} as const;
