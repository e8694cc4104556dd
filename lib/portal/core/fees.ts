/** 考务费: what a candidate owes, in fen. The guide shows none, and every province sets its own. */
import { areaName } from './area-policies.ts';

interface Fee {
  perSubjectFen: number;
  perPersonFen: number;
  /** Where the figure is from; 'practice' = ours, because none was found. */
  source: string;
}

const seen: Readonly<Record<string, Readonly<Record<string, Fee>>>> = {
  health: {
    天津: { perSubjectFen: 7000, perPersonFen: 0, source: 'http://m.1glr.cn/yixue/chujihushi/feiyong/202101/4669902.html' },
    河北: { perSubjectFen: 7500, perPersonFen: 1000, source: 'http://m.chemstandard.cn/show/10117124.html' },
    甘肃: {
      perSubjectFen: 7000,
      perPersonFen: 0,
      source: 'https://med66.com/neikezhuzhiyishi/baomingshijian/ga2302173166.shtml',
    },
    云南: { perSubjectFen: 7000, perPersonFen: 0, source: 'http://yunnanlong.com/c/4281954.html' },
  },
  nurse: {
    四川: { perSubjectFen: 6100, perPersonFen: 0, source: 'http://onekao.cn/zys/dt/20230421222384.html' },
    广东: { perSubjectFen: 6600, perPersonFen: 0, source: 'https://m.educity.cn/zyhs/5368467.html' },
  },
};

const practiceFee: Fee = { perSubjectFen: 6500, perPersonFen: 0, source: 'practice' };

function feeOf(examId: string, areaCode: string): Fee {
  const [exam = ''] = examId.split('-');
  return seen[exam]?.[areaName(areaCode) ?? ''] ?? practiceFee;
}

export function amountFen(examId: string, areaCode: string, subjects: number): number {
  const { perSubjectFen, perPersonFen } = feeOf(examId, areaCode);
  return perSubjectFen * subjects + perPersonFen;
}
