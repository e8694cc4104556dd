/** A label as a person would say it: `*　性　　别：` is 性别. Not for comparing, which is `normaliseLabel`. */
export function shownLabel(text: string): string {
  return text
    .replace(/[*＊]/g, ' ')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s:：]+$/u, '')
    .trim();
}
