/** Every code list of the exam. One list = one file beside this one. */
import type { CodeList } from './code-list.ts';
import { currentQualifications } from './current-qualifications.ts';
import { degrees } from './degrees.ts';
import { documentTypes } from './document-types.ts';
import { educationLevels } from './education-levels.ts';
import { employerJurisdictions } from './employer-jurisdictions.ts';
import { employerTypes } from './employer-types.ts';
import { ethnicities } from './ethnicities.ts';
import { examAreas } from './exam-areas.ts';
import { examLevels } from './exam-levels.ts';
import { examSites } from './exam-sites.ts';
import { healthStatuses } from './health-statuses.ts';
import { nationalities } from './nationalities.ts';
import { practiceCategories } from './practice-categories.ts';
import { programLengths } from './program-lengths.ts';
import { sexes } from './sexes.ts';
import { specialties } from './specialties.ts';
import { studyModes } from './study-modes.ts';
import { subjects } from './subjects.ts';

export const codeLists: readonly CodeList[] = [
  currentQualifications,
  degrees,
  documentTypes,
  educationLevels,
  employerJurisdictions,
  employerTypes,
  ethnicities,
  examAreas,
  examLevels,
  examSites,
  healthStatuses,
  nationalities,
  practiceCategories,
  programLengths,
  sexes,
  specialties,
  studyModes,
  subjects,
];

/** By id, such as 'health-statuses'. */
export function findCodeList(id: string): CodeList | undefined {
  return codeLists.find((list) => list.id === id);
}
