/** Every section of the form. One section = one file beside this one; which an exam has, and in what order, stands in exams.ts. */
import type { Section } from '../acceptance.ts';
import type { SectionId } from '../registration.ts';
import { basics } from './basics.ts';
import { contact } from './contact.ts';
import { education } from './education.ts';
import { employment } from './employment.ts';
import { examChoice } from './exam-choice.ts';
import { site } from './site.ts';

export const sections: Readonly<Record<SectionId, Section>> = { site, basics, contact, examChoice, education, employment };
