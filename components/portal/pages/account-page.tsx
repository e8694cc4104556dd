/** 基本信息维护: what the account knows, and what of it a candidate keeps up: photo, WeChat, education, password. */
import { useEffect } from 'preact/hooks';
import { AccountBasics } from '../account/account-basics.tsx';
import { PasswordChange } from '../account/password-change.tsx';
import { Records } from '../account/records.tsx';
import { WeChatBinding } from '../account/wechat-binding.tsx';
import { Breadcrumb } from '../layout.tsx';
import { Panel, Waiting } from '../panel.tsx';
import { usePortal } from '../portal-context.ts';
import '../styles/account.css';

export function AccountPage() {
  const { text, candidate, refreshCandidate } = usePortal();
  // What is verified changes with time.
  useEffect(() => void refreshCandidate(), [refreshCandidate]);
  return (
    <>
      <Breadcrumb trail={[text('accountTitle')]} />
      <Panel title={text('accountTitle')}>
        {candidate ? (
          <>
            <AccountBasics candidate={candidate} />
            <WeChatBinding bound={candidate.weChatBound} />
            <Records facts={candidate.facts} />
            <PasswordChange />
          </>
        ) : (
          <Waiting refusal={null} onRetry={() => void refreshCandidate()} />
        )}
      </Panel>
    </>
  );
}
