import type { PanelField } from '../../lib/assistant/session/panel-state.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { fieldWords } from './field-words.ts';
import { t } from './words.ts';
import './field-table.css';

interface FieldTableProps {
  fields: PanelField[];
  hasProfile: boolean;
  onReveal: (controlId: string) => void;
  onOverwrite: (controlId: string, on: boolean) => void;
}

/** Every field of the page: its label there, our word for it, what the page shows, what the profile holds, and how it stands. */
export function FieldTable({ fields, ...actions }: FieldTableProps) {
  return (
    <section aria-labelledby="fields-title">
      <h2 id="fields-title" class="field-table-title">
        {t('fieldsTitle')}
      </h2>
      <table class="field-table">
        <thead class="kit-visually-hidden">
          <tr>
            <th scope="col">{t('columnField')}</th>
            <th scope="col">{t('columnContent')}</th>
            <th scope="col">{t('columnStatus')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <FieldRow key={field.controlId} field={field} {...actions} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FieldRow({ field, hasProfile, onReveal, onOverwrite }: Omit<FieldTableProps, 'fields'> & { field: PanelField }) {
  const { text, icon, tone } = fieldWords(field.status);
  const label = field.pageLabel || t('noLabel');
  const ours = field.fieldLabel ?? t('unknownField');
  // Without a profile every field lacks an answer, and saying so at each of them says nothing.
  const isSilent = !hasProfile && field.status.state === 'left' && field.status.reason === 'no-value';
  return (
    <tr data-testid="field" data-field-state={field.status.state}>
      <th scope="row">
        <Button variant="quiet" onClick={() => onReveal(field.controlId)}>
          {label}
          <span class="kit-visually-hidden"> {t('goToField')}</span>
        </Button>
        {ours !== label && <div class="field-ours">{ours}</div>}
      </th>
      <td>
        <FieldContent field={field} />
        {field.mayReplace && (
          <label class="field-replace">
            <input
              type="checkbox"
              checked={field.replaces}
              onChange={(event) => onOverwrite(field.controlId, event.currentTarget.checked)}
            />
            <span>
              {t('useProfile')}
              <span class="kit-visually-hidden"> {label}</span>
            </span>
          </label>
        )}
      </td>
      <td>
        {!isSilent && (
          <span class={`field-status field-status-${tone}`}>
            <Icon name={icon} />
            {text}
          </span>
        )}
      </td>
    </tr>
  );
}

/** One line where both agree or only one has something to say, two where they differ. */
function FieldContent({ field: { shown, wanted, status, isDefault } }: { field: PanelField }) {
  const isHeld = status.state === 'same' || status.state === 'written';
  if (isHeld || !wanted)
    return <span class={shown && !(isDefault && !isHeld) ? '' : 'field-empty'}>{shown || t('emptyValue')}</span>;
  return (
    <dl class="field-values">
      {shown && !isDefault && (
        <div>
          <dt>{t('onPage')}</dt>
          <dd>{shown}</dd>
        </div>
      )}
      <div>
        <dt>{t('inProfile')}</dt>
        <dd>{wanted}</dd>
      </div>
    </dl>
  );
}
