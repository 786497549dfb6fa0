/** What the levels are called. */
export const levelTitles = { junior: 'Junior', mid: 'Mid', senior: 'Senior', staff: 'Staff' } as const;
