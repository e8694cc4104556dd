/** What stands around a text that the notice links to. */
export const readingWords = {
  zh: {
    open: '点击查看',
    close: '关闭',
    print: '打印',
    standing: '本文是练习系统编写的摘要，不是官方文本；正式报名请以官方网站公布的内容为准。',
    sources: '依据',
    guideLines: '依据：报名操作指导 {lines}',
  },
  en: {
    open: 'Read',
    close: 'Close',
    print: 'Print',
    standing:
      'A summary made for this practice system, and not the official text. For a real registration, what the official site says is right.',
    sources: 'Sources',
    guideLines: 'Source: registration guide, {lines}',
  },
} as const;
