/** The made-up people with whom the portal can be tried out. No such persons, numbers, diplomas or certificates exist. */
import type { CandidateFacts } from '../core/candidate-facts.ts';
import type { AccountStore } from './account-store.ts';
import { sha256 } from './digest.ts';
import { practicePassword as password, practiceHash } from './practice-password.ts';

export interface Demonstration {
  userName: string;
  password: string;
  note: { zh: string; en: string };
  actor: 'candidate';
  facts: CandidateFacts;
}

/** Sex and birth date are not in this account: the candidate chooses them on the form (guide L94). */
const pharmacist: Demonstration = {
  userName: 'demo',
  password,
  actor: 'candidate',
  note: { zh: '中药士，大学本科，学士', en: 'Pharmacist with a bachelor’s degree' },
  facts: {
    fullName: '林采薇',
    documentType: '身份证',
    documentNumber: '110101199203140029',
    educationRecords: [
      {
        id: 'education-1',
        level: '大学本科',
        diplomaNumber: '103151201405000123',
        school: '南京中医药大学',
        graduationMonth: '2014-06',
        studyMode: '全日制',
        major: '中药学',
        verification: 'passed',
      },
    ],
    degreeRecords: [
      {
        id: 'degree-1',
        degree: '学士',
        certificateNumber: '1002642016000456',
        school: '北京中医药大学',
        date: '2016-06-30',
        major: '中药制药',
        verification: 'passed',
      },
    ],
  },
};

const nurse: Demonstration = {
  userName: 'demo-nurse',
  password,
  actor: 'candidate',
  note: { zh: '护理毕业生，大学专科，无学位', en: 'Nursing graduate without a degree' },
  facts: {
    fullName: '陈小满',
    documentType: '身份证',
    documentNumber: '31010119990815222X',
    sex: '2',
    birthDate: '1999-08-15',
    educationRecords: [
      {
        id: 'education-1',
        level: '大学专科',
        diplomaNumber: '128031202106000002',
        school: '其它',
        schoolOther: '示范护理职业学院',
        graduationMonth: '2021-06',
        studyMode: '全日制',
        major: '护理',
        verification: 'unverified',
      },
    ],
    degreeRecords: [],
  },
};

const foreigner: Demonstration = {
  userName: 'demo-foreign',
  password,
  actor: 'candidate',
  note: { zh: '持外国人永久居留证，硕士研究生', en: 'Holder of a foreign permanent resident card' },
  facts: {
    fullName: 'MARTIN CLAIRE',
    documentType: '外国人永久居留证',
    documentNumber: '932682198501010017',
    educationRecords: [
      {
        id: 'education-1',
        level: '硕士研究生',
        diplomaNumber: '102461201002000003',
        school: '复旦大学',
        graduationMonth: '2010-06',
        studyMode: '全日制',
        major: '内科学',
        verification: 'passed',
      },
    ],
    degreeRecords: [
      {
        id: 'degree-1',
        degree: '硕士',
        certificateNumber: '1024632010000003',
        school: '复旦大学',
        date: '2010-06',
        major: '其它',
        majorOther: '老年医学',
        verification: 'passed',
      },
    ],
  },
};

export const demonstrations: readonly Demonstration[] = [pharmacist, nurse, foreigner];

/** Adds those of them that the store does not have yet. Their ids are fixed, so that it can be done at every start. */
export async function seedDemonstrations(accounts: AccountStore): Promise<void> {
  for (const { userName, facts } of demonstrations) {
    const id = `account-${userName}`;
    if (await accounts.get(id)) continue;
    const weChatId = await sha256(`demonstration ${userName}`);
    await accounts.put({ actor: 'candidate', id, userName, facts, weChatId, passwordHash: await practiceHash() });
  }
}
