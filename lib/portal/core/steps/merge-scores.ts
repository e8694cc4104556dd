/** 合并成绩: the document number is not last year's, and the site joins the results by hand (guide note ①, L415). */
import { refuseOutOfOrder } from '../out-of-order.ts';
import { accept, refuse, type Step } from '../registration.ts';

export const mergeScores: Step<'merge-scores'> = {
  command: 'merge-scores',
  decide(state, { lastYearId, by, now }, { facts }) {
    if (state.status !== 'submitted' && state.status !== 'confirmed') return refuseOutOfOrder(state);
    if (state.mergedLastYearId === lastYearId) return accept();
    if (facts.lastYear) return refuse({ code: 'scores-already-joined' });
    return accept({ type: 'ScoresMerged', lastYearId, by, at: now });
  },
};
