/** The records of 学历 or of 学位: their states, and whether a registration may refer to each. */
import { type DegreeRecord, type EducationRecord, mayReference } from '../../../lib/portal/core/candidate-facts.ts';
import { verifiedAt } from '../../../lib/portal/core/verify-records.ts';
import { type Portal, usePortal } from '../portal-context.ts';
import type { TextKey } from '../texts/zh.ts';

type AnyRecord = EducationRecord | DegreeRecord;

const states = {
  unverified: ['stateUnverified', 'tag tag-warning'],
  passed: ['statePassed', 'tag tag-good'],
  failed: ['stateFailed', 'tag tag-bad'],
} as const satisfies Record<AnyRecord['verification'], [TextKey, string]>;

function reasonOf(record: AnyRecord, text: Portal['text']): string {
  if (record.verification === 'passed') return text('whyPassed');
  if (record.verification === 'failed') return text('whyFailed');
  if (mayReference(record)) return text('whyUnchecked');
  const at = verifiedAt(record)?.slice(0, 16).replace('T', ' ');
  return at ? text('whyWaitingUntil', { at }) : text('whyWaiting');
}

const nameOf = (listed: string, written: string | undefined): string => (written ? `${listed}（${written}）` : listed);

interface Cell {
  label: string;
  value: preact.ComponentChild;
}

function cellsOf(record: AnyRecord, text: Portal['text'], kind: string): Cell[] {
  const [state, tone] = states[record.verification];
  const education = 'level' in record;
  return [
    { label: kind, value: education ? `${record.level}（${record.studyMode}）` : record.degree },
    { label: text('recordsNumber'), value: education ? record.diplomaNumber : record.certificateNumber },
    { label: text('recordsSchool'), value: nameOf(record.school, record.schoolOther) },
    { label: text('recordsMonth'), value: education ? record.graduationMonth : record.date },
    { label: text('recordsMajor'), value: nameOf(record.major, record.majorOther) },
    { label: text('recordsState'), value: <span class={tone}>{text(state)}</span> },
    {
      label: text('recordsUse'),
      value: (
        <span>
          <b>{text(mayReference(record) ? 'useYes' : 'useNo')}</b>
          <small>{reasonOf(record, text)}</small>
        </span>
      ),
    },
  ];
}

export function RecordTable({ records, kind }: { records: readonly AnyRecord[]; kind: string }) {
  const { text } = usePortal();
  const [first] = records;
  if (!first) return <p class="waiting">{text('recordsNone')}</p>;
  return (
    <div class="table-scroll">
      <table class="table record-table">
        <thead>
          <tr>
            {cellsOf(first, text, kind).map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.id}>
              {cellsOf(record, text, kind).map(({ label, value }) => (
                <td key={label} data-label={label}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
