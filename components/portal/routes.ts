/** Where one is in the portal, as the part of the address behind '#': the same when served and inside an extension page. */
import type { SectionId } from '../../lib/portal/core/registration.ts';

const plainPages = [
  'sign-in',
  'register',
  'recover',
  'exams',
  'account',
  'photo-check',
  'site-desk',
  'area-desk',
  'trainer',
] as const;
const examPages = ['area', 'notice', 'process', 'photo', 'submission', 'print', 'payment'] as const;

export type Route =
  | { page: (typeof plainPages)[number] }
  | { page: (typeof examPages)[number]; exam: string }
  | { page: 'section'; exam: string; section: SectionId }
  /** Behind the QR code of 微信扫码. */
  | { page: 'wechat'; ticket: string }
  /** The payment platform's own page. */
  | { page: 'pay'; token: string };

/** Where somebody who just signed in begins. */
export function homeOf(actor: 'candidate' | 'site' | 'area' | 'trainer'): Route {
  if (actor === 'site') return { page: 'site-desk' };
  if (actor === 'area') return { page: 'area-desk' };
  return { page: actor === 'trainer' ? 'trainer' : 'exams' };
}

/** Pages of staff, each of one actor. */
export const deskPages: ReadonlySet<Route['page']> = new Set(['site-desk', 'area-desk', 'trainer']);

/** Pages that need nobody signed in. */
export const openPages: ReadonlySet<Route['page']> = new Set(['sign-in', 'register', 'recover', 'wechat', 'pay']);

const sectionIds: readonly string[] = ['site', 'basics', 'contact', 'examChoice', 'education', 'employment'];
const isSectionId = (text: string | undefined): text is SectionId => text !== undefined && sectionIds.includes(text);
const isOneOf = <T extends string>(list: readonly T[], text: string | undefined): text is T =>
  (list as readonly (string | undefined)[]).includes(text);

export function formatRoute(route: Route): string {
  if (route.page === 'section') return `#/exams/${route.exam}/sections/${route.section}`;
  if (route.page === 'wechat') return `#/wechat/${route.ticket}`;
  if (route.page === 'pay') return `#/pay/${route.token}`;
  return 'exam' in route ? `#/exams/${route.exam}/${route.page}` : `#/${route.page}`;
}

/** An unknown address is the exam list's. */
export function parseRoute(hash: string): Route {
  const [, first, second, page, section] = hash.split('/');
  if (first === 'wechat' && second) return { page: 'wechat', ticket: second };
  if (first === 'pay' && second) return { page: 'pay', token: second };
  if (first !== 'exams' || !second) return isOneOf(plainPages, first) ? { page: first } : { page: 'exams' };
  if (isOneOf(examPages, page)) return { page, exam: second };
  return page === 'sections' && isSectionId(section) ? { page: 'section', exam: second, section } : { page: 'exams' };
}
