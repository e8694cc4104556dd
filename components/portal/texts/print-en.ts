import type { printZh } from './print-zh.ts';

export const printEn: Record<keyof typeof printZh, string> = {
  printForm: 'Print the form',
  downloadForm: 'Download the form (PDF)',
  printSheet: 'Print',
  formMaking: 'The PDF is being made; the first one has to load a font …',
  formMade: '{file} is made: see the downloads of your browser.',
  formNotMade: 'The PDF could not be made. Try again, or press “Print” to print this page.',
  formCharactersMissing:
    'The PDF’s font lacks these characters: {characters}; “〓” stands in their place. Press “Print” to print this page instead, and check them on the paper; write by hand what is still missing, and tell the exam site.',
  formPhotoMissing: 'The photo could not be read, and the form has none for now. Try again.',
  formRemarkStamp:
    'Sign the printed form and have it stamped by your employer (or school, or whoever keeps your personnel file); it is needed for the confirmation.',
  formRemarkVoid:
    'A change renews the form’s check code and makes every earlier print void: print it anew and have it stamped again, or it cannot be confirmed.',
  formRemarkPractice: 'This form comes from a practice system. It is not the official one and serves for no exam.',
  formScroll: 'The form (scrolls sideways)',
};
