/** The 申报表 on the page, as on paper: the same ruling and the same sizes as the PDF's. */
import type { ApplicationForm } from '../../../lib/portal/core/application-form.ts';
import { formWords } from '../../../lib/portal/core/texts/application-form-texts.ts';
import { type FittedBlock, fitToSheet, type PlacedCell } from './form-fitting.ts';
import { formBlocks, formHeader, formNotes } from './form-layout.ts';

const points = (size: number): string => `${size}pt`;

/** Chinese in every language of the page: it is a Chinese document. */
export function ApplicationFormSheet({ form, photoAddress }: { form: ApplicationForm; photoAddress: string | null }) {
  return (
    <article class="form-sheet" lang="zh-CN" aria-labelledby="form-title" data-watermark={formWords.practiceLine}>
      <h3 id="form-title">{form.title}</h3>
      <div class="form-head">
        <dl>
          {formHeader(form).map(({ label, value }) => (
            <div key={label}>
              <dt>{label}：</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div class="form-photo">{photoAddress ? <img src={photoAddress} alt={formWords.photo} /> : formWords.photo}</div>
      </div>
      {fitToSheet(formBlocks(form)).map((fitted) => (
        <SheetBlock key={fitted.block.id} fitted={fitted} />
      ))}
      <div class="form-notes">
        <p>{formWords.remarks}</p>
        {formNotes(form).map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <p class="form-date">
        {formWords.date}
        {formWords.dateBlank}
      </p>
      <p class="form-practice">{formWords.practiceLine}</p>
    </article>
  );
}

function SheetBlock({ fitted: { block, rows, rowHeights } }: { fitted: FittedBlock }) {
  return (
    <table class="form-block">
      <colgroup>
        {block.widths.map((width, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed, and some are alike.
          <col key={column} style={{ width: points(width) }} />
        ))}
      </colgroup>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={cells[0]?.cell.text} style={{ height: points(rowHeights[row] ?? block.rowHeight) }}>
            {cells.map((placed) => (
              <SheetCell key={placed.column} placed={placed} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SheetCell({ placed: { cell, size } }: { placed: PlacedCell }) {
  const spans = { colSpan: cell.columns, rowSpan: cell.rows };
  const style = { fontSize: points(size) };
  if (cell.role === 'head')
    return (
      <th {...spans} scope={cell.rows > 1 ? 'rowgroup' : 'row'} class="form-row-head">
        <span>{cell.text}</span>
      </th>
    );
  if (cell.role === 'label')
    return (
      <th {...spans} scope="row" style={style}>
        {cell.text}
      </th>
    );
  if (cell.role === 'value')
    return (
      <td {...spans} style={style}>
        {cell.text}
      </td>
    );
  return (
    <td class="form-opinion">
      <div class="form-opinion-room">
        <p>{cell.text}</p>
        <p class="form-seal">
          {cell.foot?.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      </div>
    </td>
  );
}
