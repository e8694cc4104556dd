/** What an exam area does its own way, as the guide lists it. */
import { examAreas } from '../../exam/codes/exam-areas.ts';

/** 实行网上缴费的考区 (guide L446); 陕西 only at the sites named there. */
const onlinePaymentAreas = (
  '北京 天津 河北 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖南 广东 广西 海南 重庆 四川 云南 西藏 甘肃 青海 宁夏 ' +
  '新疆兵团'
).split(' ');
const onlinePaymentSites: Record<string, readonly string[]> = { 陕西: ['省直', '延安', '安康', '咸阳', '铜川', '汉中', '杨凌'] };

/** True if registrations of this area, or of this site of it, are paid online. `siteName` is the word on the form. */
export function paysOnline(areaCode: string, siteName?: string): boolean {
  const area = examAreas.items.find(({ code }) => code === areaCode)?.name ?? '';
  return onlinePaymentAreas.includes(area) || (siteName !== undefined && (onlinePaymentSites[area] ?? []).includes(siteName));
}
