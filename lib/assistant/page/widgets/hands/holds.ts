/** Does a control show what was wanted? Judged by what a person sees, never by what was sent. */
import { parseShownDate, parseShownMonth } from '../../../../civil-date.ts';
import { normaliseOption } from '../../../../text.ts';
import type { WriteValue } from '../../writing.ts';
import { withoutPlace } from './entries.ts';

export interface Shown {
  /** As in a reading: several choices joined by `、`, a path by ` / `. */
  shown: string;
  selected: string[];
}

const same = (a: string, b: string): boolean => normaliseOption(a) === normaliseOption(b);
const bare = (text: string): string => normaliseOption(text).replace(/[\s/\\>,、→-]+/g, '');

function holdsChoice(option: string, aliases: readonly string[], seen: string): boolean {
  return [option, ...aliases].some(
    (word) => same(word, seen) || (word !== '' && normaliseOption(word) === withoutPlace(normaliseOption(seen))),
  );
}

/** A mask may put blanks and dashes between digits; words must be the same. */
function holdsText(text: string, seen: string): boolean {
  if (same(text, seen)) return true;
  const digits = (value: string) => value.replace(/[\s,-]/g, '');
  return /^[\d\s,-]+$/.test(text) && /^[\d\s,.-]+$/.test(seen) && digits(seen).replace(/\.0+$/, '') === digits(text);
}

export function holds(value: WriteValue, { shown, selected }: Shown): boolean {
  switch (value.type) {
    case 'text':
      return holdsText(value.text, shown) || (selected.length === 1 && same(value.text, selected[0] ?? ''));
    case 'date':
      return parseShownDate(shown) === value.date;
    case 'month':
      // A whole day is more than was asked for: somebody has guessed the rest.
      return parseShownMonth(shown) === value.month && parseShownDate(shown) === null;
    case 'choice':
      return holdsChoice(value.option, value.aliases, selected.length === 1 ? (selected[0] ?? '') : shown);
    case 'choices': {
      const left = [...selected];
      for (const { option, aliases } of value.options) {
        const at = left.findIndex((seen) => holdsChoice(option, aliases, seen));
        if (at < 0) return false;
        left.splice(at, 1);
      }
      return left.length === 0;
    }
    case 'path':
      return bare(shown) === bare(value.path.join('')) || same(shown, value.path.at(-1) ?? '');
    case 'flag':
      return selected.length > 0 === value.checked;
  }
}
