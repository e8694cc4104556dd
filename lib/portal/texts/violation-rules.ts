/** 人力资源和社会保障部令第31号 in short: which breach has which consequence. Facts of the regulation, in our own words. */
import type { Reading } from './reading.ts';

export const violationRules: Reading = {
  id: 'violationRules',
  title: {
    zh: '《专业技术人员资格考试违纪违规行为处理规定》（人力资源和社会保障部令第31号）',
    en: 'Regulation on breaches of discipline at professional qualification exams (Order No. 31)',
  },
  sections: [
    {
      heading: { zh: '适用范围', en: 'Scope' },
      paragraphs: [
        {
          zh: '2017 年 2 月 16 日公布，自 2017 年 4 月 1 日起施行，取代 2011 年的人社部令第 12 号。适用于由人力资源社会保障部或者由其会同有关部门确定、全国统一举行的职业资格考试和与职称相关的考试。',
          en: 'Published on 16 February 2017 and in force since 1 April 2017, in place of Order No. 12 of 2011. It covers the nation-wide professional qualification exams set by the Ministry of Human Resources and Social Security alone or with other departments.',
        },
      ],
    },
    {
      heading: { zh: '当次该科目成绩无效（第六条）', en: 'The subject is void (article 6)' },
      points: [
        {
          zh: '把通讯工具、规定以外的电子用品或与考试内容相关的资料带入座位，经提醒仍不改正；',
          en: 'Taking phones, other electronic devices or material on the exam to one’s seat, and not putting them away when told;',
        },
        {
          zh: '经提醒仍不按规定填写本人身份和考试信息，或在规定以外的位置作标记；',
          en: 'Not filling in one’s details as required after a reminder, or marking the paper elsewhere;',
        },
        {
          zh: '不在规定座位应试，或未经允许离开座位、考场，经提醒仍不改正；',
          en: 'Not sitting at one’s own seat, or leaving it without permission, after a reminder;',
        },
        { zh: '开始信号前答题，或结束信号后继续答题；', en: 'Writing before the signal to begin or after the signal to end;' },
        {
          zh: '把试卷、答题卡、答题纸带出考场，或故意损坏试卷和考试设备；',
          en: 'Taking papers out of the room, or damaging papers or equipment;',
        },
        { zh: '经提醒仍不按规定使用考试系统。', en: 'Not using the exam system as required after a reminder.' },
      ],
    },
    {
      heading: { zh: '当次全部科目无效，记录五年（第七条）', en: 'All subjects void, on record for five years (article 7)' },
      points: [
        {
          zh: '抄袭或协助他人抄袭，互相传递试卷、答题卡、草稿纸；',
          en: 'Copying, helping to copy, passing papers to each other;',
        },
        { zh: '持伪造证件参加考试；', en: 'Sitting the exam with a forged document;' },
        { zh: '离开考场后，在考试结束前传播试题和答案；', en: 'Spreading questions or answers before the exam has ended;' },
        { zh: '使用禁止带入考场的通讯工具和电子用品。', en: 'Using forbidden phones or electronic devices.' },
      ],
    },
    {
      heading: { zh: '当次全部科目无效，长期记录（第八条）', en: 'All subjects void, on record for good (article 8)' },
      points: [
        { zh: '串通作弊或参与有组织的作弊；', en: 'Cheating by agreement, or taking part in organised cheating;' },
        { zh: '代替他人或让他人代替自己参加考试。', en: 'Sitting for another, or letting another sit for oneself.' },
      ],
    },
    {
      heading: { zh: '扰乱秩序、虚假材料和雷同答卷', en: 'Disturbance, false proof, identical answers' },
      points: [
        {
          zh: '故意扰乱考场秩序、妨碍或威胁工作人员的，责令离开考场；情节严重的，按第七条、第八条处理（第九条）。',
          en: 'Whoever disturbs the exam, or hinders or threatens the staff, is sent out; serious cases fall under articles 7 and 8 (article 9).',
        },
        {
          zh: '以虚假证明材料等手段取得证书或成绩证明的，证书或证明无效，并按第七条处理（第十条）。因此报名时填写的学历、工作年限等必须属实。',
          en: 'A certificate gained by false proof is void, and article 7 applies (article 10). So what you register with, such as degree and years of work, must be true.',
        },
        {
          zh: '阅卷中发现同一科目作答雷同并经专家确认的，该科目成绩无效（第十一条）。',
          en: 'Where experts confirm that answers are identical, the subject is void (article 11).',
        },
      ],
    },
    {
      heading: { zh: '诚信档案（第十二条）', en: 'The integrity record (article 12)' },
      paragraphs: [
        {
          zh: '违纪违规记录进入全国统一的专业技术人员资格考试诚信档案库，用人单位和社会可以查询。',
          en: 'Breaches are kept in a national integrity database, which employers and the public can consult.',
        },
      ],
    },
  ],
  sources: [
    {
      zh: '《专业技术人员资格考试违纪违规行为处理规定》（人力资源和社会保障部令第31号）第三条、第六条至第十二条。',
      en: 'Order No. 31 of the Ministry of Human Resources and Social Security, articles 3 and 6 to 12.',
    },
  ],
};
