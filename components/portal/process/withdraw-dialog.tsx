/** 撤回信息提交, asked before: an old print is void from then on (guide L422–L431). */
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { usePortal } from '../portal-context.ts';
import { tellRegistrationChanged } from '../use-registration.ts';

interface WithdrawDialogProps {
  examId: string;
  onClose: () => void;
}

export function WithdrawDialog({ examId, onClose }: WithdrawDialogProps) {
  const { text, client, go, tell } = usePortal();
  const withdraw = async () => {
    const answer = await client.withdrawSubmission(examId);
    onClose();
    go({ page: 'process', exam: examId });
    // From the process page itself the address stays the same.
    tellRegistrationChanged();
    tell(answer.ok ? { tone: 'good', text: text('withdrawDone') } : { tone: 'error', text: answer.refusal.message });
  };
  return (
    <ConfirmDialog title={text('menuWithdraw')} onConfirm={() => void withdraw()} onCancel={onClose}>
      {text('withdrawAsk')}
    </ConfirmDialog>
  );
}
