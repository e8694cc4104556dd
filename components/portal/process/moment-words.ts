/** '2021-12-20T09:00:00+08:00' → '2021-12-20 09:00'. */
export const momentWords = (moment: string): string => moment.slice(0, 16).replace('T', ' ');
