/** The candidate's document as answered: its type by the word of the code list, and what its number says of its holder. */
import { findCodeList } from '../../exam/codes/index.ts';
import { checkDocumentNumber, type DocumentVerdict } from '../../exam/document-number.ts';
import { sameOption } from '../../text.ts';
import { spellingsOf } from '../forms/option-words.ts';
import { answerAt, type RuleContext } from './rule-kind.ts';

const listId = 'document-types';
/** What an untyped number must be, going by its looks: every document numbered like this has the same check digit. */
const likeIdentityNumber = /^\d{17}[\dXx]$/;

/** Null where there is no number to judge. */
export function judgeDocument(numberField: string, typeField: string, context: RuleContext): DocumentVerdict | null {
  const number = answerAt(numberField, context);
  if (number === null) return null;
  const type = answerAt(typeField, context) ?? (likeIdentityNumber.test(number) ? '身份证' : '');
  const spellings = spellingsOf(type, listId, context.pack);
  const listed = findCodeList(listId)?.items.find(({ name }) => spellings.some((word) => sameOption(word, name)));
  return checkDocumentNumber(listed?.name ?? type, number);
}
