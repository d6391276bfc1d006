/** What stands for all names that are not kept. */
export const other = 'other';
