/**
 * 姓名: Chinese characters, of every plane, or Latin letters, with · between the parts of a name. Characters of private use have no
 * meaning elsewhere: the guides of later years have pinyin written in their place.
 */
import { normaliseBlanks, toHalfWidth } from '../../text.ts';

const letters = '[\\p{Script=Han}\\p{Script=Latin}]';
const shape = new RegExp(`^${letters}+(?:(?:·| |-|'|\\. ?|\\(|\\))${letters}+)*[.)]?$`, 'u');

/** As it is kept: one kind of dot, no blank beside a Chinese character. A rare character stays the one that was typed. */
export function fullNameOf(typed: string): string {
  const composed = toHalfWidth(typed).replace(/[\p{Script=Latin}\p{M}]+/gu, (part) => part.normalize('NFC'));
  return normaliseBlanks(composed.replace(/[•・‧⋅●]/g, '·').replace(/[’‘`´]/g, "'"))
    .replace(/\s*·\s*/g, '·')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
}

/** Of what `fullNameOf` gives. */
export function isFullName(name: string): boolean {
  const characters = Array.from(name).length;
  return characters >= 2 && characters <= 50 && shape.test(name);
}
