/** The QR code with what has become of it. */

import { usePortal } from '../portal-context.ts';
import { formatRoute } from '../routes.ts';
import type { TextKey } from '../texts/zh.ts';
import { QrCode } from './qr-code.tsx';
import type { ShownTicket, TicketState } from './use-ticket.ts';
import '../styles/account.css';

/** This page's own address, so that it also leads back into an extension's page. */
const linkOf = (ticket: string): string => `${location.href.split('#')[0]}${formatRoute({ page: 'wechat', ticket })}`;

const ends: Partial<Record<TicketState, TextKey>> = {
  expired: 'qrExpired',
  unbound: 'qrUnbound',
  taken: 'qrTaken',
  'signed-in': 'qrSignedIn',
  bound: 'weChatBindDone',
};

export function ScanPanel({ shown, ask }: { shown: ShownTicket; ask: string }) {
  const { text } = usePortal();
  const { ticket, state, problem, secondsLeft, refresh } = shown;
  const end = ends[state];
  return (
    <div class="scan-panel">
      <p>{ask}</p>
      <div class={end ? 'qr-frame qr-over' : 'qr-frame'}>
        {ticket ? <QrCode content={linkOf(ticket.ticket)} label={text('qrLabel')} /> : text('loading')}
      </div>
      <div role="status" class="scan-state">
        {problem && <p class="message message-error">{problem}</p>}
        {end && (
          <p class={state === 'signed-in' || state === 'bound' ? 'message message-good' : 'message message-warning'}>
            {text(end)}
          </p>
        )}
      </div>
      {!end && ticket && (
        <>
          <p class="hint">{text('qrLeft', { seconds: secondsLeft })}</p>
          <p>
            <a class="link" href={linkOf(ticket.ticket)} target="_blank" rel="noopener noreferrer">
              {text('qrOpenHere')}
            </a>
          </p>
        </>
      )}
      <button type="button" class="button" onClick={refresh}>
        {text('qrRefresh')}
      </button>
    </div>
  );
}
