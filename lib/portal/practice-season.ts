/** When the practice season begins: the day on which both exams are open. A new portal starts there, and one that was reset. */
export const firstDay = '2021-12-20T09:00';
