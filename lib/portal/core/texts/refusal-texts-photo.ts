/** What the candidate reads when a photo is not accepted (guide L353–L355). */
export const photoRefusalTexts = {
  'photo-not-checked': {
    zh: '该照片未经“照片审核处理工具”核验，无法上传。请先用审核工具处理，再上传它生成的“报名照片”。',
    en: 'This photo has not passed the photo check tool. Put it through the tool first and upload what it gives you.',
  },
  'photo-tampered': {
    zh: '该照片在审核后被改动过，无法上传。请用审核工具重新处理，并原样上传它生成的“报名照片”。',
    en: 'This photo was changed after the check. Put it through the tool again and upload the result as it is.',
  },
  'photo-not-jpeg': {
    zh: '该文件不是可以读取的 JPG 照片，请选择审核工具生成的“报名照片.jpg”。',
    en: 'This file is no JPEG picture that can be read. Choose the 报名照片.jpg that the tool gave you.',
  },
  'photo-too-large': {
    zh: '该照片过大，请用审核工具处理后再上传。',
    en: 'This picture is too large. Put it through the photo check tool first.',
  },
  'photo-refused': {
    zh: '照片有 {count} 项不符合要求，请按提示处理后重新审核。',
    en: '{count} thing(s) about the photo do not meet the requirements. See below, and check it again.',
  },
} as const;
