/** The registrations of one stage; at the area's desk several can be passed at once. */
import { useState } from 'preact/hooks';
import { siteName } from '../../../lib/portal/core/area-policies.ts';
import type { AtDesk } from '../../../lib/portal/http/clients/desk-calls.ts';
import type { DeskRow } from '../../../lib/portal/http/desk-views.ts';
import { useExamName } from '../layout.tsx';
import { usePortal } from '../portal-context.ts';
import { Scrollable } from '../scrollable.tsx';

interface DeskTableProps {
  rows: readonly DeskRow[];
  onOpen: (which: AtDesk) => void;
  /** Present where several can be passed at once. */
  onPass?: (which: AtDesk[]) => void;
}

const atDesk = ({ examId, onlineRegistrationNumber }: DeskRow): AtDesk => ({ exam: examId, number: onlineRegistrationNumber });
const keyOf = ({ examId, onlineRegistrationNumber }: DeskRow): string => `${examId}/${onlineRegistrationNumber}`;

export function DeskTable({ rows, onOpen, onPass }: DeskTableProps) {
  const { text } = usePortal();
  const [selected, setSelected] = useState<readonly string[]>([]);
  if (rows.length === 0) return <p class="message message-notice">{text('deskEmpty')}</p>;
  const toggle = (key: string) =>
    setSelected(selected.includes(key) ? selected.filter((one) => one !== key) : [...selected, key]);
  const chosen = rows.filter((row) => selected.includes(keyOf(row)));
  return (
    <>
      {onPass && (
        <button
          type="button"
          class="button button-primary"
          disabled={chosen.length === 0}
          onClick={() => onPass(chosen.map(atDesk))}
        >
          {text('deskPassSelected', { count: chosen.length })}
        </button>
      )}
      <Scrollable label={text('deskStatus')}>
        <table class="table">
          <thead>
            <tr>
              {onPass && <td />}
              {(['deskNumber', 'deskName', 'deskExam', 'deskSpecialty', 'deskSite', 'action'] as const).map((key) => (
                <th key={key} scope="col">
                  {text(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <DeskTableRow
                key={keyOf(row)}
                row={row}
                onOpen={() => onOpen(atDesk(row))}
                {...(onPass && { selected: selected.includes(keyOf(row)), onToggle: () => toggle(keyOf(row)) })}
              />
            ))}
          </tbody>
        </table>
      </Scrollable>
    </>
  );
}

interface RowProps {
  row: DeskRow;
  onOpen: () => void;
  selected?: boolean;
  /** Present where several can be passed at once. */
  onToggle?: () => void;
}

function DeskTableRow({ row, onOpen, selected, onToggle }: RowProps) {
  const { text } = usePortal();
  const examName = useExamName();
  return (
    <tr>
      {onToggle && (
        <td>
          <input
            type="checkbox"
            aria-label={text('deskSelect', { name: row.fullName })}
            checked={selected ?? false}
            onChange={onToggle}
          />
        </td>
      )}
      <th scope="row">{row.onlineRegistrationNumber}</th>
      <td>{row.fullName}</td>
      <td>{examName(row.examId)}</td>
      <td>{row.specialty}</td>
      <td>{siteName(row.siteCode)}</td>
      <td>
        <button type="button" class="link" aria-label={`${text('deskOpen')} ${row.fullName}`} onClick={onOpen}>
          {text('deskOpen')}
        </button>
      </td>
    </tr>
  );
}
