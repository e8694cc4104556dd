/** Where one is in the portal, as the part of the address behind '#': the same when served and inside an extension page. */
import type { SectionId } from '../../lib/portal/core/registration.ts';

export type Route =
  | { page: 'sign-in' }
  | { page: 'exams' }
  | { page: 'area' | 'notice' | 'process'; exam: string }
  | { page: 'section'; exam: string; section: SectionId };

const sectionIds: readonly string[] = ['site', 'basics', 'contact', 'examChoice', 'education', 'employment'];
const isSectionId = (text: string | undefined): text is SectionId => text !== undefined && sectionIds.includes(text);

export function formatRoute(route: Route): string {
  if (route.page === 'section') return `#/exams/${route.exam}/sections/${route.section}`;
  return 'exam' in route ? `#/exams/${route.exam}/${route.page}` : `#/${route.page}`;
}

/** An unknown address is the exam list's. */
export function parseRoute(hash: string): Route {
  const [, first, exam, page, section] = hash.split('/');
  if (first === 'sign-in') return { page: 'sign-in' };
  if (first !== 'exams' || !exam) return { page: 'exams' };
  if (page === 'area' || page === 'notice' || page === 'process') return { page, exam };
  return page === 'sections' && isSectionId(section) ? { page: 'section', exam, section } : { page: 'exams' };
}
