/** 考试作弊行为入刑定罪: article 284-1 of the criminal law in short. Facts of the law, in our own words. */
import type { Reading } from './reading.ts';

export const cheatingLaw: Reading = {
  id: 'cheatingLaw',
  title: { zh: '《考试作弊行为入刑定罪相关法条内容解读》', en: 'When cheating at an exam is a crime' },
  sections: [
    {
      heading: { zh: '从何时起，针对哪些考试', en: 'Since when, and for which exams' },
      paragraphs: [
        {
          zh: '《刑法修正案（九）》增设《刑法》第二百八十四条之一，自 2015 年 11 月 1 日起施行。该条针对“法律规定的国家考试”。',
          en: 'Article 284-1 was added to the Criminal Law by its Ninth Amendment, in force since 1 November 2015. It protects the “national exams provided for by law”.',
        },
        {
          zh: '哪些考试属于“法律规定的国家考试”，由最高人民法院、最高人民检察院 2019 年的司法解释（法释〔2019〕13 号）说明：仅限于全国人民代表大会及其常务委员会制定的法律所规定的考试。某一项考试是否属于其中，由司法机关依法认定，本摘要不作判断。',
          en: 'Which exams these are is explained by the interpretation of the Supreme People’s Court and Procuratorate of 2019 (法释〔2019〕13号): only those provided for by laws of the National People’s Congress or its Standing Committee. Whether one exam is among them is for the courts to say, not for this summary.',
        },
      ],
    },
    {
      heading: { zh: '组织作弊及提供帮助（第一款、第二款）', en: 'Organising cheating, or helping (paragraphs 1 and 2)' },
      points: [
        {
          zh: '组织他人作弊：三年以下有期徒刑或者拘役，并处或者单处罚金；情节严重的，三年以上七年以下有期徒刑，并处罚金。',
          en: 'Organising: up to three years in prison or criminal detention, with a fine or a fine alone; in serious cases three to seven years and a fine.',
        },
        {
          zh: '为组织作弊的人提供作弊器材或者其他帮助：依照同样的规定处罚。',
          en: 'Supplying equipment for it, or helping in another way: the same penalties.',
        },
      ],
    },
    {
      heading: { zh: '非法出售、提供试题或答案（第三款）', en: 'Selling or supplying questions or answers (paragraph 3)' },
      paragraphs: [
        {
          zh: '为了实施考试作弊，向他人非法出售或者提供试题、答案的，处罚与组织作弊相同。',
          en: 'Whoever unlawfully sells or supplies the questions or answers for the purpose of cheating is punished as for organising it.',
        },
      ],
    },
    {
      heading: { zh: '代替考试（第四款）', en: 'Sitting the exam for another (paragraph 4)' },
      paragraphs: [
        {
          zh: '代替他人参加考试，或者让他人代替自己参加考试的，处拘役或者管制，并处或者单处罚金。请人代考的考生本人同样构成犯罪。',
          en: 'Sitting for another, or letting another sit for oneself: criminal detention or public surveillance, with a fine or a fine alone. It is a crime of the candidate as much as of the stand-in.',
        },
      ],
    },
  ],
  sources: [
    { zh: '《中华人民共和国刑法》第二百八十四条之一。', en: 'Criminal Law of the People’s Republic of China, article 284-1.' },
    {
      zh: '《最高人民法院、最高人民检察院关于办理组织考试作弊等刑事案件适用法律若干问题的解释》（法释〔2019〕13 号，自 2019 年 9 月 4 日起施行）第一条。',
      en: 'Interpretation 法释〔2019〕13号 of the Supreme People’s Court and Procuratorate, in force since 4 September 2019, article 1.',
    },
  ],
};
