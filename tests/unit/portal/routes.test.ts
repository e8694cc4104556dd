import { expect, it } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../../components/portal/routes.ts';

const routes: [string, Route][] = [
  ['#/exams', { page: 'exams' }],
  ['#/sign-in', { page: 'sign-in' }],
  ['#/exams/health-2022/area', { page: 'area', exam: 'health-2022' }],
  ['#/exams/nurse-2022/process', { page: 'process', exam: 'nurse-2022' }],
  ['#/exams/health-2022/sections/examChoice', { page: 'section', exam: 'health-2022', section: 'examChoice' }],
];

it.each(routes)('%s', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
  expect(formatRoute(route)).toBe(hash);
});

it.each(['', '#', '#/', '#/nowhere', '#/exams/health-2022', '#/exams/health-2022/sections/nowhere'])(
  '%j is the exam list',
  (hash) => expect(parseRoute(hash)).toEqual({ page: 'exams' }),
);
