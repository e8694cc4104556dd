import type { FormState } from '../../lib/assistant/session/panel-state.ts';
import { FieldTable } from './field-table.tsx';
import { FillBar } from './fill-bar.tsx';
import { FindingList } from './finding-list.tsx';
import { PageHeader } from './page-header.tsx';
import { ProfileImport } from './profile-import.tsx';
import type { Panel } from './use-panel.ts';

interface FormCheckProps {
  form: FormState;
  panel: Panel;
}

/** A page with a form: what it is, what to do, what to check, and every field. */
export function FormCheck({ form, panel }: FormCheckProps) {
  return (
    <>
      <PageHeader form={form} onChoosePack={panel.choosePack} />
      {!form.hasProfile && <ProfileImport onText={panel.importProfile} />}
      <FillBar form={form} isBusy={panel.isBusy} onFill={panel.fill} onUndo={panel.undo} />
      <FindingList fields={form.fields} onReveal={panel.reveal} />
      <FieldTable fields={form.fields} hasProfile={form.hasProfile} onReveal={panel.reveal} onOverwrite={panel.setOverwrite} />
    </>
  );
}
