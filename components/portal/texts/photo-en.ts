import type { PhotoTextKey } from './photo-zh.ts';

/** What the photo check tool's page says in English. */
export const photoEn: Readonly<Record<PhotoTextKey, string>> = {
  photoCheckTitle: 'Photo check tool',
  photoCheckIntro:
    'The official photo check tool is a Windows program; this page stands in for it: choose a photo, adjust the frame, and once it has passed you get the file 报名照片.jpg, which the upload accepts. Please use a practice photo.',
  photoCheckStepChoose: 'Choose a photo',
  photoCheckStepFrame: 'Adjust the frame',
  photoCheckStepSave: 'Check and save',
  photoCheckChoose: 'Choose a photo file',
  photoCheckChooseOther: 'Choose another',
  photoCheckDrop: 'or drop it here (JPG, PNG)',
  photoCheckPractice: 'No photo at hand?',
  photoCheckPracticeWhite: 'Practice photo (white wall)',
  photoCheckPracticeGrey: 'Practice photo (grey wall)',
  photoCheckOpening: 'Opening the photo…',
  photoCheckNotPicture:
    'This is no JPG or PNG picture, or it is damaged. Save it as JPG and choose again (convert HEIC photos of phones first).',
  photoCheckTooLarge: 'The file is too large (at most 30 MB and 50 million pixels). Make it smaller and choose again.',
  photoCheckFrame: 'Frame: drag to move; arrow keys move it, plus enlarges, minus reduces it',
  photoCheckFrameHint:
    'Drag the frame until crown and chin lie on its two lines; zoom with the wheel or two fingers. Keyboard: arrow keys move (Shift: faster), + and - zoom.',
  photoCheckSize: 'Size of the frame',
  photoCheckAlign: 'Align',
  photoCheckNotAligned: 'No head was found. Adjust the frame by hand.',
  photoCheckResult: 'Your photo',
  photoCheckExample: 'Example',
  photoCheckExampleText:
    'A drawn example: white background, head in the middle, crown and chin on the two lines, shoulders down to the lower edge.',
  photoCheckCrown: 'crown',
  photoCheckChin: 'chin',
  photoCheckRequirements: 'What is asked of the photo',
  photoCheckPreview: 'Preview of the check',
  photoCheckPreviewHint: 'What the system finds after “Check and save” decides.',
  photoCheckDecision: 'What the system found',
  photoCheckMeasured: 'measured',
  photoCheckPassed: 'passed',
  photoCheckFailed: 'failed',
  photoCheckWarned: 'warning',
  photoCheckAllPassed: 'Everything passed',
  photoCheckSomeFailed: '{count} failed',
  photoCheckSomeWarned: '{count} warning(s)',
  photoCheckSubmit: 'Check and save',
  photoCheckSubmitting: 'Checking…',
  photoCheckAccepted:
    'Passed. Save 报名照片.jpg and upload it on the photo page, or use it right away. Once changed, the file is no longer accepted.',
  photoCheckDownload: 'Save 报名照片.jpg',
  photoCheckUse: 'Use this photo now',
  photoCheckUnreachable: 'The system did not answer. Try again later.',
};
