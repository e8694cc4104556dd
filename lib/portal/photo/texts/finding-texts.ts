/** What the photo check looks at, and what to do when it is not so. `{…}` are figures of the rules. */

export const findingTexts = {
  'file-type': {
    title: { zh: '文件格式', en: 'File type' },
    rule: { zh: 'JPG/JPEG', en: 'JPG/JPEG' },
    advice: {
      wrong: {
        zh: '文件不是可读取的 JPG/JPEG 照片，或已损坏。请用图片软件另存为 JPG 后重试。',
        en: 'This is no readable JPG/JPEG picture, or it is damaged. Save it again as JPG and try once more.',
      },
    },
  },
  'file-size': {
    title: { zh: '文件大小', en: 'File size' },
    rule: { zh: '大于 {moreThan} KB，不超过 {atMost} KB', en: 'more than {moreThan} KB, at most {atMost} KB' },
    advice: {
      low: {
        zh: '文件过小，画质不足。请使用像素更高、未经压缩的原始照片。',
        en: 'The file is too small for a clear picture. Use the original photo, not a compressed copy.',
      },
      high: {
        zh: '文件过大，请使用本工具裁剪保存后再上传。',
        en: 'The file is too large. Crop and save it with this tool first.',
      },
    },
  },
  pixels: {
    title: { zh: '照片像素', en: 'Pixels' },
    rule: { zh: '大于 {widerThan}×{higherThan}', en: 'more than {widerThan}×{higherThan}' },
    advice: {
      low: {
        zh: '像素不足，且不能用软件放大。请换用像素更高的原始照片，或把裁剪框放大。',
        en: 'Too few pixels, and enlarging does not help. Use a larger original photo or a larger crop frame.',
      },
      high: { zh: '像素过高，请使用本工具裁剪保存后再上传。', en: 'Too many pixels. Crop and save it with this tool first.' },
    },
  },
  proportion: {
    title: { zh: '宽高比例', en: 'Proportion' },
    rule: { zh: '一寸照比例（5∶7）', en: 'that of a one-inch photo (5:7)' },
    advice: {
      low: { zh: '照片偏窄，请用裁剪框重新裁剪。', en: 'The picture is too narrow. Crop it again with the frame.' },
      high: { zh: '照片偏宽，请用裁剪框重新裁剪。', en: 'The picture is too wide. Crop it again with the frame.' },
    },
  },
  background: {
    title: { zh: '白色背景', en: 'White background' },
    rule: { zh: '四周不少于 {leastWhiteShare} 为白色', en: 'at least {leastWhiteShare} white around the head' },
    advice: {
      dark: {
        zh: '背景偏灰、偏暗或有阴影。请在白墙前、光线均匀处重新拍摄。',
        en: 'The background is grey, dark or has shadows. Take the photo again before a white wall in even light.',
      },
      tinted: {
        zh: '背景带有颜色。请使用白色背景的照片，蓝底、红底照片不能使用。',
        en: 'The background is coloured. Use a photo on white; blue and red ones are not accepted.',
      },
    },
  },
  portrait: {
    title: { zh: '人像', en: 'Portrait' },
    rule: { zh: '能识别出与背景分明的头部', en: 'a head that stands out from the background' },
    advice: {
      wrong: {
        zh: '没有识别出人像。请使用正面免冠、头部与背景分明的照片，并检查裁剪位置。',
        en: 'No portrait was found. Use a frontal photo in which the head stands out, and check the crop frame.',
      },
    },
  },
  'top-margin': {
    title: { zh: '头顶留白', en: 'Space above the head' },
    rule: { zh: '照片高度的 {least}～{most}', en: '{least} to {most} of the height' },
    advice: {
      low: {
        zh: '头顶离上边太近。请把裁剪框上移或放大。',
        en: 'The head is too close to the upper edge. Move the frame up or enlarge it.',
      },
      high: {
        zh: '头顶留白太多。请把裁剪框下移或缩小。',
        en: 'Too much space above the head. Move the frame down or make it smaller.',
      },
    },
  },
  'head-centre': {
    title: { zh: '左右居中', en: 'Centred' },
    rule: { zh: '偏离中线不超过照片宽度的 {largest}', en: 'at most {largest} of the width off the middle' },
    advice: {
      low: { zh: '头部偏左。请把裁剪框向左移。', en: 'The head is too far left. Move the frame to the left.' },
      high: { zh: '头部偏右。请把裁剪框向右移。', en: 'The head is too far right. Move the frame to the right.' },
    },
  },
  'head-height': {
    title: { zh: '头部大小', en: 'Size of the head' },
    rule: { zh: '头顶至下颌约占三分之二（{least}～{most}）', en: 'from crown to chin about two thirds ({least} to {most})' },
    advice: {
      low: { zh: '头部偏小。请把裁剪框缩小。', en: 'The head is too small. Make the frame smaller.' },
      high: {
        zh: '头部偏大。请把裁剪框放大；照片本身边缘不足的，请重新拍摄。',
        en: 'The head is too large. Enlarge the frame; if the photo has no more room, take it again.',
      },
    },
  },
  shoulders: {
    title: { zh: '双肩', en: 'Shoulders' },
    rule: { zh: '双肩到达照片下边', en: 'both reach the lower edge' },
    advice: {
      low: {
        zh: '下边看不到完整的双肩（衣服与背景同为白色时也会这样提示）。建议穿深色有领上衣。',
        en: 'The shoulders do not reach the lower edge (white clothes on white look like that too). Dark clothes with a collar are better.',
      },
    },
  },
  sharpness: {
    title: { zh: '清晰度', en: 'Sharpness' },
    rule: { zh: '细节充足，未经放大', en: 'enough detail, not enlarged' },
    advice: {
      low: {
        zh: '照片模糊，或曾被放大。请使用清晰的原始照片，不要使用翻拍、截图或视频截取的照片。',
        en: 'The picture is blurred or was enlarged. Use the original photo, no copy, screenshot or video frame.',
      },
    },
  },
} as const satisfies Record<string, CheckTexts>;

export interface Bilingual {
  zh: string;
  en: string;
}

interface CheckTexts {
  title: Bilingual;
  rule: Bilingual;
  advice: Readonly<Record<string, Bilingual>>;
}
