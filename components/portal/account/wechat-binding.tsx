/** 微信绑定: a precondition of every registration. */
import { useState } from 'preact/hooks';
import { usePortal } from '../portal-context.ts';
import { RefusalSummary } from '../refusal-summary.tsx';
import type { TextKey } from '../texts/zh.ts';
import { PasswordRow, useAccountForm } from './account-form.tsx';
import { ScanPanel } from './scan-panel.tsx';
import { useTicket } from './use-ticket.ts';

export function WeChatBinding({ bound }: { bound: boolean }) {
  const { text, refreshCandidate } = usePortal();
  const [told, tell] = useState<TextKey | null>(null);
  const [doing, setDoing] = useState<'bind' | 'unbind' | null>(null);
  const done = async (message: TextKey) => {
    setDoing(null);
    await refreshCandidate();
    tell(message);
  };
  return (
    <section class="account-part">
      <h3>{text('weChatTitle')}</h3>
      <p>
        <span class={bound ? 'tag tag-good' : 'tag tag-warning'}>{text(bound ? 'weChatBound' : 'weChatUnbound')}</span>
      </p>
      <p class="form-remark">{text('weChatRemark')}</p>
      <div role="status">{told && <p class="message message-good">{text(told)}</p>}</div>
      {doing === null && (
        <button
          type="button"
          class={bound ? 'button' : 'button button-primary'}
          onClick={() => {
            tell(null);
            setDoing(bound ? 'unbind' : 'bind');
          }}
        >
          {text(bound ? 'weChatUnbind' : 'weChatBind')}
        </button>
      )}
      {doing === 'bind' && <BindingScan onBound={() => void done('weChatBindDone')} onCancel={() => setDoing(null)} />}
      {doing === 'unbind' && <Unbinding onUnbound={() => void done('weChatUnbindDone')} onCancel={() => setDoing(null)} />}
    </section>
  );
}

function BindingScan({ onBound, onCancel }: { onBound: () => void; onCancel: () => void }) {
  const { client, text } = usePortal();
  const shown = useTicket(() => client.weChat.bindingTicket(), onBound);
  return (
    <>
      <ScanPanel shown={shown} ask={text('qrScanToBind')} />
      <div class="buttons">
        <button type="button" class="button" onClick={onCancel}>
          {text('cancel')}
        </button>
      </div>
    </>
  );
}

function Unbinding({ onUnbound, onCancel }: { onUnbound: () => void; onCancel: () => void }) {
  const { client, text } = usePortal();
  const form = useAccountForm();
  const unbind = async () => {
    if (await form.send(() => client.weChat.unbind(form.answer('unbindPassword')))) onUnbound();
  };
  return (
    <form
      class="record-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void unbind();
      }}
    >
      <RefusalSummary refusal={form.refusal} />
      <p>{text('weChatUnbindAsk')}</p>
      <PasswordRow form={form} field="unbindPassword" label={text('weChatPassword')} fresh={false} />
      <div class="buttons">
        <button type="button" class="button" onClick={onCancel}>
          {text('cancel')}
        </button>
        <button type="submit" class="button button-primary" disabled={form.busy}>
          {text('weChatUnbind')}
        </button>
      </div>
    </form>
  );
}
