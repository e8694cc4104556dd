/** The whole portal: keeps where one is, who is signed in and the language, and shows the page for it. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../lib/portal/core/texts/field-labels.ts';
import type { PortalClient } from '../../lib/portal/http/client.ts';
import type { CandidateView, MeView } from '../../lib/portal/http/views.ts';
import type { Drafts } from './drafts.ts';
import { Layout } from './layout.tsx';
import { PageFor } from './page-for.tsx';
import { SignInPage } from './pages/sign-in-page.tsx';
import { type Message, type Portal, PortalContext, usePortal } from './portal-context.ts';
import { deskPages, formatRoute, homeOf, openPages, parseRoute, type Route } from './routes.ts';
import { en } from './texts/en.ts';
import { zh } from './texts/zh.ts';
import '../kit/tokens.css';
import './styles/portal.css';
import './styles/pages.css';
import './styles/forms.css';
import './styles/controls.css';

const languageKey = 'portal-language';
/** Chosen on the page, for as long as the browser's session. */
export const currentLanguage = (): Language => (sessionStorage.getItem(languageKey) === 'en' ? 'en' : 'zh');

export function PortalApp({ client, drafts }: { client: PortalClient; drafts: Drafts }) {
  const [language, setLanguage] = useState(currentLanguage);
  const { route, go } = useRoute();
  const { candidate, me, refreshCandidate } = useCandidate(client);
  const [messages, tell] = useMessages(route);
  const portal = useMemo<Portal>(
    () => ({
      ...{ client, drafts, language, route, go, candidate, me, refreshCandidate, messages, tell },
      setLanguage: (chosen) => {
        sessionStorage.setItem(languageKey, chosen);
        setLanguage(chosen);
        // What was told is in the other language.
        tell();
      },
      text: (key, words = {}) =>
        (language === 'en' ? en : zh)[key].replace(/\{(\w+)\}/g, (_, name: string) => String(words[name] ?? '')),
    }),
    [client, drafts, language, route, go, candidate, me, refreshCandidate, messages, tell],
  );
  useEffect(() => {
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  }, [language]);
  return (
    <PortalContext.Provider value={portal}>
      <Layout>
        <Page route={route} me={me} />
      </Layout>
    </PortalContext.Provider>
  );
}

/** Whoever is not signed in sees only what is open to everybody; whoever is goes from 登录 to where they belong. */
function Page({ route, me }: { route: Route; me: MeView | null }) {
  const { client } = usePortal();
  if (!client.isSignedIn()) return openPages.has(route.page) ? <PageFor route={route} /> : <SignInPage />;
  if (route.page === 'wechat' || route.page === 'pay') return <PageFor route={route} />;
  if (!me) return null;
  const home = homeOf(me.actor);
  const isElsewhere = me.actor === 'candidate' ? deskPages.has(route.page) : route.page !== home.page;
  return <PageFor route={isElsewhere || route.page === 'sign-in' ? home : route} />;
}

function useRoute(): { route: Route; go: (route: Route) => void } {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    history.replaceState(null, '', formatRoute(parseRoute(location.hash)));
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = useCallback((next: Route) => {
    location.hash = formatRoute(next);
    setRoute(next);
    scrollTo(0, 0);
    // The button that was pressed is gone with its page: whoever uses the keyboard goes on from the new one's beginning.
    document.getElementById('portal-content')?.focus({ preventScroll: true });
  }, []);
  return { route, go };
}

function useCandidate(client: PortalClient) {
  const [candidate, setCandidate] = useState<CandidateView | null>(null);
  const [me, setMe] = useState<MeView | null>(null);
  const refreshCandidate = useCallback(async () => {
    const who = client.isSignedIn() ? await client.me() : null;
    const answer = who?.ok && who.value.actor === 'candidate' ? await client.candidate() : null;
    setCandidate(answer?.ok ? answer.value : null);
    setMe(who?.ok ? who.value : null);
  }, [client]);
  useEffect(() => void refreshCandidate(), [refreshCandidate]);
  return { candidate, me, refreshCandidate };
}

/** A message lives on the page for which it was told, and goes with it. */
function useMessages(route: Route): [readonly Message[], (...messages: Message[]) => void] {
  const [told, setTold] = useState<{ at: string; messages: readonly Message[] }>({ at: '', messages: [] });
  const tell = useCallback((...messages: Message[]) => setTold({ at: location.hash, messages }), []);
  return [told.at === formatRoute(route) ? told.messages : [], tell];
}
