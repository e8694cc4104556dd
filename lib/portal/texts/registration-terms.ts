/** 服务条款和个人隐私获取说明: not the official site's terms, but what this practice system does with what is typed into it. */
import type { Reading } from './reading.ts';

export const registrationTerms: Reading = {
  id: 'terms',
  title: {
    zh: '《中国卫生人才网考试网上报名系统服务条款和个人隐私获取说明》',
    en: 'Terms of service of the registration system, and how it treats personal data',
  },
  sections: [
    {
      heading: { zh: '这是什么系统', en: 'What this system is' },
      paragraphs: [
        {
          zh: '这里是练习系统，供考生练习报名、供机构演示流程。它与中国卫生人才网及任何考试机构没有关系，在这里完成的“报名”不产生任何效力；正式报名请到官方网站办理，并阅读那里的服务条款。',
          en: 'This is a practice system, for candidates to practise on and for institutions to demonstrate with. It has nothing to do with the official site or any exam authority, and a “registration” made here counts for nothing. Register on the official site, and read the terms there.',
        },
        {
          zh: '系统按原样提供，免费使用。练习中的规则依据公开的报名操作指导整理；与官方最新公告不一致的，以官方公告为准。',
          en: 'It is free and comes as it is. Its rules follow the published registration guide; where an official notice says otherwise, the notice is right.',
        },
      ],
    },
    {
      heading: { zh: '保存哪些信息，保存在哪里', en: 'What is kept, and where' },
      points: [
        {
          zh: '您填写的内容和上传的照片只保存在运行本系统的计算机上：扩展程序的练习网页保存在您自己的浏览器里；由机构运行的服务器保存在该服务器上。系统不把它们发送给考试机构，也不发送给其他任何人。',
          en: 'What you fill in and the photos you upload stay on the computer that runs the system: the extension’s practice page keeps them in your own browser, a server run by an institution keeps them on that server. The system sends them to no exam authority and to nobody else.',
        },
        {
          zh: '已提交的内容，运行该服务器的机构和演示中的考点、考区、培训人员可以看到。请使用虚构的信息练习，不要填写真实的姓名、证件号码和照片。',
          en: 'Whoever runs the server, and whoever plays the site, the area or the trainer, can see what was submitted. Practise with invented data: no real names, document numbers or photos.',
        },
        {
          zh: '尚未提交的内容作为草稿只保存在您的浏览器中，提交、重置或退出登录时清除。',
          en: 'What you have not saved yet stays as a draft in your browser only. It is cleared when you save, reset or sign out.',
        },
        {
          zh: '同意本声明的时间会被记录。',
          en: 'The time at which you agree to the declaration is recorded.',
        },
      ],
    },
    {
      heading: { zh: '如何保护', en: 'How it is protected' },
      points: [
        {
          zh: '密码不以原文保存，只保存用 Argon2id 算法加盐计算的结果；连续输错 5 次后锁定 15 分钟。',
          en: 'Passwords are not kept, only their salted Argon2id hashes. Five wrong tries in a row lock the sign-in for 15 minutes.',
        },
        {
          zh: '登录凭证为随机字符，系统只保存它的散列值，8 小时后失效，退出登录时立即失效。',
          en: 'A session is a random text of which only the hash is kept. It ends after eight hours, or when you sign out.',
        },
        {
          zh: '报名过程的记录（何时选择考试、何时提交等）只含编号和加盐的散列值，不含姓名、证件号码等个人信息。',
          en: 'The journal of a registration (when the exam was chosen, when it was submitted, and so on) holds ids and salted hashes only, and no personal data.',
        },
      ],
    },
    {
      heading: { zh: '如何删除', en: 'How it is erased' },
      paragraphs: [
        {
          zh: '填写的内容与过程记录分开保存，可以单独删除；删除后，留下的过程记录无法还原出内容。在练习网页中，清除浏览器为扩展程序保存的数据即全部删除；在服务器上，请联系运行该服务器的机构。',
          en: 'What you filled in is kept apart from the journal and can be erased alone; the journal that remains cannot bring it back. On the practice page, clearing the data that the browser keeps for the extension erases everything; on a server, ask whoever runs it.',
        },
      ],
    },
    {
      heading: { zh: '微信和缴费', en: 'WeChat and payment' },
      paragraphs: [
        {
          zh: '微信扫码和缴费平台都是本系统自带的模拟页面，不连接微信，也不连接任何支付机构，不会产生真实的费用。',
          en: 'WeChat and the payment platform are played by pages of this system. Neither WeChat nor any payment provider is contacted, and no money moves.',
        },
      ],
    },
  ],
  sources: [
    {
      zh: '本练习系统的实际实现（源代码公开，可以核对）。',
      en: 'What this practice system does, as its source code shows.',
    },
  ],
};
