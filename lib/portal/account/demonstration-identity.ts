/** The practice WeChat of a demonstration candidate: everybody may play their phone. */
export const demonstrationIdentity = (userName: string): string => `demonstration ${userName}`;
