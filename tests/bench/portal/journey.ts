/** What one trainee does, request by request, as the pages do it: whatever they write is preceded by what they read. */
import type { SectionId } from '../../../lib/portal/core/registration.ts';
import { goodValues } from '../../support/portal/scenario.ts';
import { password } from './trainees.ts';

export interface Request {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: object;
  /** The event that it must leave in the journal, once. */
  leaves?: string;
}

const exam = '/registrations/health-2022';
const read: Request = { method: 'GET', path: exam };
const order: readonly SectionId[] = ['site', 'basics', 'contact', 'examChoice', 'education', 'employment'];

const saving = (section: SectionId): Request[] => [
  read,
  {
    method: 'PUT',
    path: `${exam}/sections/${section}`,
    body: { values: goodValues[section] },
    leaves: `SectionSaved/${section}`,
  },
];

/** From the sign-in to the submitted form, with one section saved twice and one withdrawal: 31 requests, 13 of which write. */
export function journeyOf(userName: string): Request[] {
  return [
    { method: 'GET', path: '/system' },
    { method: 'POST', path: '/session', body: { login: userName, password } },
    { method: 'GET', path: '/me' },
    { method: 'GET', path: '/candidate' },
    { method: 'GET', path: '/exams' },
    { method: 'PUT', path: exam, leaves: 'ExamSelected' },
    { method: 'PUT', path: `${exam}/area`, body: { areaCode: '110000' }, leaves: 'ExamAreaSelected' },
    { method: 'PUT', path: `${exam}/notice`, body: { agreed: true }, leaves: 'NoticeAgreed' },
    ...order.slice(0, 5).flatMap(saving),
    { method: 'GET', path: `/employers?keyword=${encodeURIComponent('北京')}` },
    ...saving('employment'),
    read,
    { method: 'PUT', path: `${exam}/photo`, leaves: 'PhotoUsed' },
    read,
    { method: 'POST', path: `${exam}/submission`, leaves: 'RegistrationSubmitted' },
    read,
    { method: 'DELETE', path: `${exam}/submission`, leaves: 'SubmissionWithdrawn' },
    ...saving('contact'),
    { method: 'POST', path: `${exam}/submission`, leaves: 'RegistrationSubmitted' },
    read,
  ];
}

/** The events of the whole journey, in their order. */
export const eventsOfJourney: readonly string[] = journeyOf('').flatMap(({ leaves }) => (leaves ? [leaves] : []));
