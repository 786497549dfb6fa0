import * as z from 'zod/mini';

/** What a SmartRecruiters destination keeps outside its key: the e-mail of the user who reviews. */
export const smartRecruitersSettings = z.readonly(z.object({ email: z.string() }));
/** What a SmartRecruiters destination keeps outside its key. */
export type SmartRecruitersSettings = z.infer<typeof smartRecruitersSettings>;

/** Where SmartRecruiters' interface is. */
export const smartRecruitersOrigin = 'https://api.smartrecruiters.com';
