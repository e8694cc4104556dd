/** A signed-in candidate's own account, and what they look up while they fill in. */
import { z } from '../../../zod.ts';
import { signOut } from '../../account/sign-in.ts';
import { searchEmployers } from '../../core/employers.ts';
import { exams } from '../../core/exams.ts';
import { factsAt } from '../../core/verify-records.ts';
import { endpoint } from '../endpoint.ts';
import { examNow } from '../ports.ts';
import { Refused } from '../refused.ts';
import { viewOfExam } from '../registration-view.ts';
import { candidateView, employerView, examView, meView } from '../views.ts';

export const candidateEndpoints = [
  endpoint({
    method: 'delete',
    path: '/session',
    caller: 'anyone',
    summary: 'Sign out',
    answers: null,
    handle: async ({ ports, token }) => {
      await signOut({ accounts: ports.store.accounts, realClock: ports.realClock }, token);
      return null;
    },
  }),
  endpoint({
    method: 'get',
    path: '/me',
    caller: 'anyone',
    summary: 'Who is signed in, and as what',
    answers: meView,
    handle: async ({ account }) => ({
      actor: account.actor,
      userName: account.userName,
      displayName: account.actor === 'candidate' ? account.facts.fullName : account.displayName,
      areaCode: 'areaCode' in account ? account.areaCode : null,
      siteCode: 'siteCode' in account ? account.siteCode : null,
    }),
  }),
  endpoint({
    method: 'get',
    path: '/candidate',
    caller: 'candidate',
    summary: 'The account’s basics and its records of education',
    answers: candidateView,
    handle: async ({ ports, account: { userName, facts, photoId, weChatId } }) => ({
      userName,
      facts: factsAt(facts, await examNow(ports)),
      photoId: photoId ?? null,
      weChatBound: weChatId !== undefined,
    }),
  }),
  endpoint({
    method: 'get',
    path: '/exams',
    caller: 'candidate',
    summary: '考试列表',
    answers: z.array(examView),
    handle: async () => exams.map(viewOfExam),
  }),
  endpoint({
    method: 'get',
    path: '/employers',
    caller: 'candidate',
    summary: 'Employers whose full name has the keyword in it',
    query: z.object({ keyword: z.string().max(100) }),
    answers: z.array(employerView),
    handle: async ({ query: { keyword } }) => {
      const found = searchEmployers(keyword);
      if (!found) throw new Refused({ code: 'keyword-too-short' });
      return found;
    },
  }),
];
