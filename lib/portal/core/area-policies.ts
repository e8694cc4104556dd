/** What an exam area does its own way, as the guide lists it. */
import { examAreas } from '../../exam/codes/exam-areas.ts';
import { examSites } from '../../exam/codes/exam-sites.ts';

/** 实行网上缴费的考区 (guide L446); 陕西 only at the sites named there. */
export const onlinePaymentAreas: readonly string[] = (
  '北京 天津 河北 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖南 广东 广西 海南 重庆 四川 云南 西藏 甘肃 青海 宁夏 ' +
  '新疆兵团'
).split(' ');
export const onlinePaymentSites: Record<string, readonly string[]> = {
  陕西: ['省直', '延安', '安康', '咸阳', '铜川', '汉中', '杨凌'],
};

/** 开通历史考生自动确认的考区 (guide L447), of the health exam. */
export const automaticConfirmationAreas: readonly string[] =
  '天津 河北 辽宁 吉林 黑龙江 上海 浙江 江西 山东 河南 重庆 四川 甘肃 宁夏 新疆兵团'.split(' ');

/** The area's name on the form; undefined if there is none of this code. */
export const areaName = (areaCode: string): string | undefined => examAreas.items.find(({ code }) => code === areaCode)?.name;

/** The site's name on the form. */
export const siteName = (siteCode: string): string | undefined => examSites.items.find(({ code }) => code === siteCode)?.name;

/** Last year's candidates need not come in person here. Only the health exam carries results over, so only there. */
export const confirmsAutomatically = (examId: string, areaCode: string): boolean =>
  examId.startsWith('health-') && automaticConfirmationAreas.includes(areaName(areaCode) ?? '');

/** True if registrations of this area, or of this site of it, are paid online. `siteName` is the word on the form. */
export function paysOnline(areaCode: string, siteName?: string): boolean {
  const area = areaName(areaCode) ?? '';
  return onlinePaymentAreas.includes(area) || (siteName !== undefined && (onlinePaymentSites[area] ?? []).includes(siteName));
}
