/** 打印报名表 in Chinese. The form itself is Chinese in both languages: its words are in the core. */
export const printZh = {
  printForm: '打印报名表',
  downloadForm: '下载报名表 (PDF)',
  printSheet: '打印',
  formMaking: '正在生成 PDF，首次生成需下载字体，请稍候…',
  formMade: '已生成 {file}，请在浏览器的下载列表中查看。',
  formNotMade: 'PDF 未能生成，请重试，或点击“打印”直接打印本页。',
  formCharactersMissing:
    'PDF 字体缺少以下字符：{characters}，PDF 中以“〓”代替。请点击“打印”直接打印本页，并核对打印件上的这些字符；仍不能显示的，请用笔正楷填写并到考点说明。',
  formPhotoMissing: '照片未能读取，报名表上暂无照片，请重试。',
  formRemarkStamp: '报名表打印后须由本人签名，并经所在单位（或学校、人事档案存放单位）审查盖章，用于报名确认。',
  formRemarkVoid: '报名信息修改后，报名表上的验证码随之更新，此前打印的报名表作废，须重新打印、盖章，否则无法进行报名确认。',
  formRemarkPractice: '本表由练习系统生成，不是官方报名表，不能用于任何考试。',
  formScroll: '报名表（可左右滚动）',
} as const;
