/** 密码找回问题: a list of ours, so that the question asked of an unknown number looks like every other. Stored ids are forever. */
export interface RecoveryQuestion {
  id: string;
  zh: string;
  en: string;
}

export const recoveryQuestions: readonly RecoveryQuestion[] = [
  { id: 'first-teacher', zh: '您的小学班主任叫什么名字？', en: 'What was the name of your first class teacher?' },
  { id: 'childhood-street', zh: '您小时候住在哪条街道或哪个村？', en: 'In which street or village did you live as a child?' },
  { id: 'first-book', zh: '您自己买的第一本书叫什么？', en: 'What was the first book that you bought yourself?' },
  { id: 'internship-ward', zh: '您实习时去的第一个科室是哪个？', en: 'In which ward did your internship begin?' },
  { id: 'favourite-dish', zh: '您最喜欢的家乡菜是什么？', en: 'Which dish of your home do you like best?' },
  { id: 'first-journey', zh: '您第一次独自出远门去了哪里？', en: 'Where did your first journey alone take you?' },
];

export const findQuestion = (id: string): RecoveryQuestion | undefined => recoveryQuestions.find((one) => one.id === id);

/** Width, blanks, case and punctuation do not matter: nobody remembers after a year how they wrote it. */
export function answerOf(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');
}
