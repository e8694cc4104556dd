/**
 * The declaration of 报考须知, shortened from guide L55–L67. `{exam}` is the exam's name, `{payment}` when the fee is paid; the
 * other placeholders are the texts to be opened, by their id.
 */
export const declaration = {
  zh: {
    opening: '为确保{exam}公平公正，规范有序进行，现做如下声明：',
    points: [
      ['请认真阅读{terms}。'],
      [
        '请自觉做到遵纪守法、诚实守信，如有涉考违法违规行为，将移送司法机关依法处理。相关法条见{cheatingLaw}。',
        '如有违纪、违规行为，考试主管部门或考试管理机构将依据{violationRules}严肃处理，并将违纪违规档案信息反馈至人力资源社会保障部门、卫生健康行政部门及考生所在单位。',
      ],
      ['现场确认、参加考试期间，请及时了解并遵守当地新冠肺炎疫情防控要求，自觉服从当地考试管理机构的相关安排，做好个人防护。'],
      [
        '请仔细阅读并遵守{candidateNotes}、{registrationFlow}和{instructions}等有关要求，在规定时间内完成网上报名，并按照报考所在地考试管理机构要求进行现场确认。开通网上缴费的考区，考生在通过资格审核后，须在{payment}完成网上缴费。',
        '未在规定时间内完成现场确认或缴费者均报名无效，视为自动放弃考试。',
      ],
    ],
    closing: '请仔细阅读上述声明内容，点击“同意”视为全部知晓并同意遵守考试相关规定。',
    paymentWindow: '{window}期间',
    paymentUnknown: '规定期间内',
    agreedAt: '已于 {time} 同意。',
  },
  en: {
    opening: 'So that the {exam} is fair and orderly, the following is declared:',
    points: [
      ['Read “{terms}”.'],
      [
        'Obey the law and be honest. Offences concerning the exam are handed to the courts; on the law, see “{cheatingLaw}”.',
        'Breaches of discipline are dealt with by the exam authority under the “{violationRules}”, and reported to the authorities for personnel and health and to your employer.',
      ],
      [
        'At the confirmation and at the exam, follow the local rules on disease control and the instructions of the exam authority.',
      ],
      [
        'Read and follow “{candidateNotes}”, “{registrationFlow}” and “{instructions}”. Complete the online registration and the confirmation within the time allowed. Where payment is online, pay {payment} once your qualification is approved.',
        'Whoever misses the confirmation or the payment has given up the exam.',
      ],
    ],
    closing: 'Read all of this carefully. By ticking “I agree” you state that you understand it and will observe the rules.',
    paymentWindow: 'in the window {window}',
    paymentUnknown: 'within the time allowed',
    agreedAt: 'You agreed at {time}.',
  },
} as const;
