/** 考点信息: the city within the 考区, which itself is fixed here (guide L73–L92). */
import { examAreas } from '../../../exam/codes/exam-areas.ts';
import { oneOf, type Section } from '../acceptance.ts';

const areaName = (code: string): string | undefined => examAreas.items.find((area) => area.code === code)?.name;

export const site: Section = {
  id: 'site',
  fields: () => ({
    registrationCity: { required: true, checks: [oneOf('exam-sites', ({ areaCode }) => areaName(areaCode))] },
  }),
};
