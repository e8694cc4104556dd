/** '¥260.00' from fen. */
export const shownMoney = (fen: number): string => `¥${(fen / 100).toFixed(2)}`;
