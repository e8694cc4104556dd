/**
 * The desks of the practice system: `site-110101` for the 考点 of that code, `area-110000` for the 考区, and `trainer`. There are
 * thousands of sites, so an account is made when its login is first used, and all share the practice password.
 */

import { examAreas } from '../../exam/codes/exam-areas.ts';
import { examSites } from '../../exam/codes/exam-sites.ts';
import type { StaffAccount } from './account-store.ts';
import { practicePassword } from './practice-password.ts';

const areaOfSite = (siteCode: string): { code: string; name: string } | undefined => {
  const group = examSites.items.find(({ code }) => code === siteCode)?.group;
  return examAreas.items.find(({ name }) => name === group);
};

/** The account behind a staff login with that password hash; null if the login is none of a desk. */
export function staffBehind(login: string, passwordHash: string): StaffAccount | null {
  const [, kind = '', code = ''] = /^(?:(site|area)-(.+)|trainer)$/.exec(login) ?? [];
  const basics = { id: `staff-${login}`, userName: login, passwordHash };
  if (login === 'trainer') return { ...basics, actor: 'trainer', displayName: '培训讲师' };
  const area = kind === 'site' ? areaOfSite(code) : examAreas.items.find((one) => one.code === code);
  if (!kind || !area) return null;
  if (kind === 'area') return { ...basics, actor: 'area', areaCode: area.code, displayName: `${area.name}考区` };
  const site = examSites.items.find((one) => one.code === code)?.name ?? code;
  return { ...basics, actor: 'site', areaCode: area.code, siteCode: code, displayName: `${area.name}考区 ${site}考点` };
}

/** The desks that the sign-in page offers; every other one is signed in to by its code. */
export const practiceDesks = [
  { userName: 'site-110101', actor: 'site', note: { zh: '考点工作台：北京 东城', en: 'Desk of the site Beijing Dongcheng' } },
  { userName: 'area-110000', actor: 'area', note: { zh: '考区工作台：北京', en: 'Desk of the area Beijing' } },
  { userName: 'trainer', actor: 'trainer', note: { zh: '设定时间、生成演示考生', en: 'Sets the clock, makes candidates' } },
].map((desk) => ({ ...desk, password: practicePassword }));
