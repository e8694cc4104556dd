/** How well one control fits each field of the pack, judged from that control alone. */
import type { PackField } from '../../exam/pack.ts';
import { normaliseLabel, normaliseOption } from '../../text.ts';
import type { ControlKind, ControlReading, LabelReading, LabelSource } from '../page/reading.ts';
import { kindsOfAnswer, sourceWeight } from './evidence-weights.ts';
import { namesSomething } from './label-pieces.ts';
import { canonicalLabel, type NameIndex, scoreLabel } from './label-score.ts';
import { isPrompt } from './option-words.ts';
import type { PreparedField, PreparedPack } from './prepared-pack.ts';

export interface FieldScore {
  score: number;
  evidence: string[];
}

/** What is never the candidate's answer, whatever else it is called. */
const neverLabels =
  /验证码|校验码|图形码|captcha|密码|口令|password|用户名|登录名|账号|帐号|^搜索|^检索|^查询|^关键[字词]|重复输入|再次|确认输入/;
/** The same words for someone or something else than the candidate. */
const otherThings =
  /联系人|父亲|母亲|父母|配偶|监护人|子女|紧急|推荐人|介绍人|证明人|导师|法人|负责人|经办人|审核人|曾用|拼音|英文/;

/** The step 填写报考信息 and the exam's name stand above all six tabs and share words with some of them. */
const namesWholePage = /填写|修改|考试/;

const certainSources: ReadonlySet<LabelSource> = new Set([
  'label-element',
  'aria',
  'legend',
  'form-item',
  'table-cell',
  'definition',
]);

type Fit = 'fits' | 'possible' | 'unfit';

function kindFit(answer: PackField['answer'], kind: ControlKind): Fit {
  const { fits, possible } = kindsOfAnswer[answer];
  return fits.includes(kind) ? 'fits' : possible.includes(kind) ? 'possible' : 'unfit';
}

interface LabelEvidence {
  scores: ReadonlyMap<string, FieldScore>;
  /** A label stands there, whether or not it names a field. */
  hasLabel: boolean;
}

function gatherLabels(control: ControlReading, names: NameIndex): LabelEvidence {
  const scores = new Map<string, FieldScore>();
  const add = (text: string, weight: number, from: string) => {
    for (const { field, score, how } of scoreLabel(text, names)) {
      const weighted = score * weight;
      if (weighted > (scores.get(field)?.score ?? 0)) scores.set(field, { score: weighted, evidence: [`${from} ${how}`] });
    }
  };
  const labels: LabelReading[] = [control.label, ...control.otherLabels].filter((label) => namesSomething(label.text));
  const [primary, ...others] = labels;
  if (primary) add(primary.text, sourceWeight[primary.source], 'label');
  // A sure label that names no field means another thing: what stands elsewhere must not overrule it.
  const isForeign = primary !== undefined && scores.size === 0 && certainSources.has(primary.source);
  const rest = isForeign ? 0.55 : primary ? 0.85 : 1;
  for (const label of others) add(label.text, sourceWeight[label.source] * rest, `other label (${label.source})`);
  if (control.hint) add(control.hint, (primary ? 0.8 : 0.85) * (isForeign ? 0.55 : 1), 'hint');
  return { scores, hasLabel: primary !== undefined };
}

export function isNeverFilled(control: ControlReading): boolean {
  const label = control.label.text === '' ? control.hint : control.label.text;
  return neverLabels.test(normaliseLabel(label).replace(/\s+/g, ''));
}

/** Scores of all fields for one control, in the order of the pack. */
export function scoreControl(control: ControlReading, prepared: PreparedPack, activeTab: string): FieldScore[] {
  if (isNeverFilled(control) || control.kind === 'file') return prepared.fields.map(() => ({ score: 0, evidence: [] }));
  const labels = gatherLabels(control, prepared.names);
  const shownOptions = (control.options ?? []).map((option) => normaliseOption(option.text)).filter((text) => !isPrompt(text));
  const place = [...control.headings, ...(control.headings.includes(activeTab) ? [] : [activeTab])]
    .filter((heading) => heading !== '' && !namesWholePage.test(heading))
    .reverse()
    .map(canonicalLabel);
  const heading = place.find((text) => prepared.headings.some((word) => text.includes(word)));
  const section = place.find((text) => prepared.sectionLabels.some((label) => label !== '' && text.includes(label)));
  return prepared.fields.map((field) => judge(control, field, labels, { shownOptions, heading, section }));
}

interface Surroundings {
  shownOptions: string[];
  /** The innermost heading that speaks of any field, and of any section. */
  heading: string | undefined;
  section: string | undefined;
}

function judge(control: ControlReading, field: PreparedField, labels: LabelEvidence, around: Surroundings): FieldScore {
  const fit = kindFit(field.field.answer, control.kind);
  const named = labels.scores.get(field.field.id);
  const label = normaliseLabel(control.label.text);
  if (fit === 'unfit' || field.notLabels.some((word) => label.includes(word))) return { score: 0, evidence: [] };
  const options = optionEvidence(field, around.shownOptions, named !== undefined || labels.hasLabel);
  const base = named?.score ?? options.alone;
  if (base === 0) return { score: 0, evidence: [] };
  const placed = placeEvidence(field, around);
  const isOther = otherThings.test(`${control.label.text} ${control.headings.at(-1) ?? ''}`);
  const factor = (fit === 'possible' ? 0.85 : 1) * (isOther && !field.field.label.match(otherThings) ? 0.4 : 1);
  const score = (base + (named ? options.bonus : 0) + placed.bonus) * factor;
  return { score: Math.max(0, score), evidence: [...(named?.evidence ?? []), ...options.evidence, ...placed.evidence] };
}

interface OptionEvidence {
  bonus: number;
  /** Score where nothing names the control. */
  alone: number;
  evidence: string[];
}

/** What the listed options say: nearly all known → for the field; none of a complete list → against it. */
function optionEvidence(field: PreparedField, shown: readonly string[], hasLabel: boolean): OptionEvidence {
  if (!field.options || shown.length < 2) return { bonus: 0, alone: 0, evidence: [] };
  const known = shown.filter((text) => field.options?.has(text)).length;
  const share = known / shown.length;
  const evidence = [`options ${known}/${shown.length} of ${field.field.codeList}`];
  if (share >= 0.8) return { bonus: 0.06, alone: hasLabel ? 0 : 0.7, evidence };
  if (share === 0) return { bonus: field.complete ? -0.45 : -0.1, alone: 0, evidence };
  return { bonus: 0.02, alone: 0, evidence };
}

/** What the headings above say: the field's own words or section, or those of another. */
function placeEvidence(field: PreparedField, { heading, section }: Surroundings): { bonus: number; evidence: string[] } {
  const isUnder = heading !== undefined && field.headings.some((word) => heading.includes(word));
  const isElsewhere = heading !== undefined && field.headings.length > 0 && !isUnder;
  const headed = isUnder ? 0.08 : isElsewhere ? -0.06 : 0;
  const isKnown = section !== undefined && field.sectionLabel !== '';
  const isInSection = isKnown && section.includes(field.sectionLabel);
  const placed = !isKnown ? 0 : isInSection ? 0.06 : -0.12;
  const evidence = [isUnder ? `heading ${heading}` : '', isInSection ? `section ${section}` : ''];
  return { bonus: headed + placed, evidence: evidence.filter((text) => text !== '') };
}
