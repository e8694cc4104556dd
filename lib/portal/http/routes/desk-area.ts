/** The desk of a 考区: final review, one by one or many at once, and the way back to the site (guide L467). */
import { z } from '../../../zod.ts';
import { knownExam, readAtDesk, readDesk } from '../desk.ts';
import { deskList, deskRegistration } from '../desk-views.ts';
import { endpoint } from '../endpoint.ts';
import { Refused, refusalBody } from '../refused.ts';
import { refusalBody as refusalShape } from '../views.ts';
import { deskCommand, deskParams, deskQuery, reasonBody } from './desk-site.ts';

const path = '/area-desk/registrations/:exam/:number';
const ofArea = { caller: 'area', params: deskParams, answers: deskRegistration } as const;

export const areaDeskEndpoints = [
  endpoint({
    method: 'get',
    path: '/area-desk/registrations',
    caller: 'area',
    query: deskQuery,
    summary: 'The registrations of the area, by stage',
    answers: deskList,
    handle: async ({ ports, account, query, language }) => readDesk(ports, account, query, language),
  }),
  endpoint({
    ...ofArea,
    method: 'get',
    path,
    summary: 'One registration of the area',
    handle: async ({ ports, account, params, language }) =>
      readAtDesk(ports, account, knownExam(params.exam), params.number, language),
  }),
  endpoint({
    ...ofArea,
    method: 'post',
    path: `${path}/review`,
    summary: '考区终审: passed, rejected, or returned to the site',
    body: reasonBody.extend({ outcome: z.enum(['passed', 'rejected', 'returned']) }),
    handle: async (call) => deskCommand(call, 'review-at-area', call.body),
  }),
  endpoint({
    method: 'post',
    path: '/area-desk/passes',
    caller: 'area',
    summary: 'Passes several; each is told by itself',
    body: z.object({ registrations: z.array(deskParams).min(1).max(100) }),
    answers: z.array(z.object({ exam: z.string(), number: z.string(), refusal: refusalShape.nullable() })),
    handle: async ({ ports, account, body, language }) => {
      const passOne = async (params: z.output<typeof deskParams>) => {
        const call = { ports, account, params, language };
        const passed = { outcome: 'passed', reasonCode: '', note: '' } as const;
        const refusal = await deskCommand(call, 'review-at-area', passed).then(
          () => null,
          (error: unknown) => {
            if (error instanceof Refused) return refusalBody(error.refusal, language);
            throw error;
          },
        );
        return { ...params, refusal };
      };
      return Promise.all(body.registrations.map(passOne));
    },
  }),
];
