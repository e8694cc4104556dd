/** The employer register and its search: full names only, so that an abbreviation finds nothing (guide L257). */
import { toHalfWidth } from '../../text.ts';
import { employerRegister } from './codes/employer-register.ts';

export interface Employer {
  id: string;
  /** As shown: 名称(省,市,区). */
  shown: string;
}

/** The choice for an employer that the register lacks; found by its own word (guide L300). */
export const otherEmployer: Employer = { id: 'other', shown: '其它' };

export const shortestKeyword = 2;

const entries: readonly (Employer & { name: string })[] = employerRegister.map(([id, name, ...place]) => ({
  id,
  name: toHalfWidth(name),
  shown: `${name}(${place.join(',')})`,
}));

export function findEmployer(id: string): Employer | undefined {
  return entries.find((entry) => entry.id === id);
}

/** Up to `limit` employers whose full name has the keyword in it, in the order of the register; null if it is too short. */
export function searchEmployers(keyword: string, limit = 50): Employer[] | null {
  const wanted = toHalfWidth(keyword).trim();
  if (wanted.length < shortestKeyword) return null;
  if (wanted === '其它' || wanted === '其他') return [otherEmployer];
  const found = entries.filter(({ name }) => name.includes(wanted)).slice(0, limit);
  return found.map(({ id, shown }) => ({ id, shown }));
}
