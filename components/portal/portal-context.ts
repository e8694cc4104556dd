/** What every page of the portal shares: the client, the language, where one is, and who is signed in. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../lib/portal/core/texts/field-labels.ts';
import type { PortalClient } from '../../lib/portal/http/client.ts';
import type { CandidateView, MeView } from '../../lib/portal/http/views.ts';
import type { Drafts } from './drafts.ts';
import type { Route } from './routes.ts';
import type { TextKey } from './texts/zh.ts';

type Words = Readonly<Record<string, string | number>>;

/** Told once on the page that follows. */
export interface Message {
  tone: 'good' | 'warning' | 'error';
  text: string;
}

export interface Portal {
  client: PortalClient;
  drafts: Drafts;
  language: Language;
  setLanguage(language: Language): void;
  text(key: TextKey, words?: Words): string;
  route: Route;
  go(route: Route): void;
  /** Null for staff, and while nobody is signed in. */
  candidate: CandidateView | null;
  me: MeView | null;
  /** Asks again who is signed in. */
  refreshCandidate(): Promise<void>;
  messages: readonly Message[];
  tell(...messages: Message[]): void;
}

export const PortalContext = createContext<Portal | null>(null);

/** Throws outside of the portal's own tree. */
export function usePortal(): Portal {
  const portal = useContext(PortalContext);
  if (!portal) throw new Error('not inside the portal');
  return portal;
}
