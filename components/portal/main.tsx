/** The portal's pages in a browser tab, talking to the server that sent them. */
import { render } from 'preact';
import { createPortalClient } from '../../lib/portal/http/client.ts';
import { createDrafts } from './drafts.ts';
import { currentLanguage, PortalApp } from './portal-app.tsx';

const tokenKey = 'portal-session';
const token = {
  get: () => sessionStorage.getItem(tokenKey),
  set: (value: string | null) => (value === null ? sessionStorage.removeItem(tokenKey) : sessionStorage.setItem(tokenKey, value)),
};
const send = (request: Request) => fetch(request);
const client = createPortalClient({ send, origin: location.origin, token, language: currentLanguage });
const root = document.getElementById('portal');
if (root) render(<PortalApp client={client} drafts={createDrafts(sessionStorage)} />, root);
