/** A label taken apart: what may be the name, without the remarks, requests and counters around it. */
import { normaliseLabel } from '../../text.ts';

/** Words around a label that address the candidate and name nothing. */
const prefixes =
  /^(?:请您?(?:如实|准确|正确|仔细)?(?:输入|选择|填写|录入|填入)|选择|填写|输入|考生|您|本人|我|个人|报考人员?|申报人员?|应试人员|必填|\d+位(?:数字)?(?:的)?|(?:有效|真实|正确|完整)的)+/;
const suffixes = /(?:名称|全称|选择|一?栏|必填|选填|可选|必选)+$/;
const punctuation = /[()[\]【】〔〕{},，。;；:：!！"“”‘’「」<>《》?？*]+/;
/** Between two things that are asked for together: neither is the remark of the other. */
export const conjunction = /[、/|&]/;
const blanks = /[\s\u3000]+/;
/** 0/50 behind a label. */
const counter = /\d+\s*\/\s*\d+/g;

interface Piece {
  text: string;
  weight: number;
}

/** The whole text first, then what stands before a bracket or comma, then the rest; each also without its wrappers. */
export function piecesOf(text: string): Piece[] {
  const byMarks = partsByMarks(text);
  const byBlanks = byMarks.flatMap((part) => part.split(blanks)).filter(hasWords);
  const pieces = [
    { text, weight: 1 },
    ...byMarks.flatMap((part, index) =>
      [part, ...part.split(conjunction)].filter(hasWords).map((piece) => ({ text: piece, weight: index === 0 ? 0.96 : 0.7 })),
    ),
    ...byBlanks.map((part, index) => ({ text: part, weight: index === 0 ? 0.88 : 0.66 })),
  ];
  return pieces.flatMap((piece) => [piece, ...withoutWrappers(piece)]);
}

function withoutWrappers({ text, weight }: Piece): Piece[] {
  const plain = normaliseLabel(text);
  const bare = plain.replace(prefixes, '');
  const barest = bare.replace(suffixes, '');
  return [
    { text: bare, weight: weight * 0.97 },
    { text: barest, weight: weight * 0.92 },
  ].filter((piece) => hasWords(piece.text) && piece.text !== plain);
}

/** The normal form without a counter: what a custom label has to equal. */
export const bareLabel = (text: string): string => normaliseLabel(text.normalize('NFKC').replace(counter, ' '));

const hasWords = (text: string) => /[\p{Script=Han}A-Za-z]/u.test(text);

const bareRequest =
  /^(?:(?:please )?(?:select|choose|enter|input|type|search)(?: here)?|select an option|optional|required|text)?$/;

/** True when the text says something of its own: not a counter, a mark, or a bare 请选择. */
export function namesSomething(text: string): boolean {
  const plain = normaliseLabel(text).replace(prefixes, '').replace(suffixes, '');
  return hasWords(plain) && !bareRequest.test(plain);
}

/** The parts between marks, the name's own first. */
export const partsByMarks = (text: string): string[] =>
  text.normalize('NFKC').replace(counter, ' ').split(punctuation).filter(hasWords);
