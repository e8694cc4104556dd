/** What made-up candidates fill in. */

import { answersThatMustStay } from '../core/automatic-confirmation.ts';
import type { CandidateFacts, LastYearRecord } from '../core/candidate-facts.ts';
import type { Contents, SectionId, SectionValues } from '../core/registration.ts';
import type { DemonstrationState } from './states.ts';

export function valuesOf({ person, siteCode }: DemonstrationState): Record<SectionId, SectionValues> {
  const nationality = person === 'foreign' ? { nationality: '其他', foreignNationality: '法国' } : { nationality: '中国' };
  const returning = person === 'returning' || person === 'renumbered';
  return {
    site: { registrationCity: siteCode },
    basics: { documentExpiryDate: '2034-05-16', healthStatus: '1', ethnicity: '01', ...nationality },
    contact: { mailingAddress: '练习省练习市示范路8号', postalCode: '100010' },
    examChoice: {
      specialty: '102',
      subjects: returning
        ? ['relatedKnowledge', 'practicalSkills']
        : ['foundations', 'relatedKnowledge', 'specialtyKnowledge', 'practicalSkills'],
      currentQualification: '无',
      practiceCategory: '无',
    },
    education: {
      ...{ educationRecord: 'education-1', degreeRecord: 'degree-1', highestEducationLevel: '大学本科' },
      ...{ programLength: '四年制', workHistory: '2014年7月至今，在示范医院中药房工作。' },
    },
    employment: {
      ...{ employer: 'other', employerOther: '示范医院', employerJurisdiction: '县(市、区、旗)' },
      ...{ employerType: '医疗卫生', yearsInSpecialty: '7' },
    },
  };
}

/** Last year's results of a returning candidate, who changed nothing since. */
export function lastYearOf(id: string, fileNumber: string, state: DemonstrationState, facts: CandidateFacts): LastYearRecord {
  const contents: Contents = valuesOf(state);
  return {
    ...{ id, examName: '2021年度卫生专业技术资格考试', fileNumber, failedSubjects: ['relatedKnowledge', 'practicalSkills'] },
    ...{ absent: false, disciplined: false, activeService: false },
    ...{ areaCode: state.areaCode, siteCode: state.siteCode, specialty: '102' },
    answers: answersThatMustStay(contents, facts),
  };
}
