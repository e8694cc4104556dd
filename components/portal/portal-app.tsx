/** The whole portal: keeps where one is, who is signed in and the language, and shows the page for it. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../lib/portal/core/texts/field-labels.ts';
import type { PortalClient } from '../../lib/portal/http/client.ts';
import type { CandidateView } from '../../lib/portal/http/views.ts';
import type { Drafts } from './drafts.ts';
import { Layout } from './layout.tsx';
import { ExamAreaPage } from './pages/exam-area-page.tsx';
import { ExamListPage } from './pages/exam-list-page.tsx';
import { NoticePage } from './pages/notice-page.tsx';
import { ProcessPage } from './pages/process-page.tsx';
import { SectionPage } from './pages/section-page.tsx';
import { SignInPage } from './pages/sign-in-page.tsx';
import { type Message, type Portal, PortalContext } from './portal-context.ts';
import { formatRoute, parseRoute, type Route } from './routes.ts';
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
  const { candidate, refreshCandidate } = useCandidate(client);
  const [messages, tell] = useMessages(route);
  const portal = useMemo<Portal>(
    () => ({
      ...{ client, drafts, language, route, go, candidate, refreshCandidate, messages, tell },
      setLanguage: (chosen) => {
        sessionStorage.setItem(languageKey, chosen);
        setLanguage(chosen);
        // What was told is in the other language.
        tell();
      },
      text: (key, words = {}) =>
        (language === 'en' ? en : zh)[key].replace(/\{(\w+)\}/g, (_, name: string) => String(words[name] ?? '')),
    }),
    [client, drafts, language, route, go, candidate, refreshCandidate, messages, tell],
  );
  useEffect(() => {
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  }, [language]);
  return (
    <PortalContext.Provider value={portal}>
      <Layout>{client.isSignedIn() ? <Page route={route} /> : <SignInPage />}</Layout>
    </PortalContext.Provider>
  );
}

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'sign-in':
    case 'exams':
      return <ExamListPage />;
    case 'area':
      return <ExamAreaPage key={route.exam} examId={route.exam} />;
    case 'notice':
      return <NoticePage key={route.exam} examId={route.exam} />;
    case 'process':
      return <ProcessPage key={route.exam} examId={route.exam} />;
    case 'section':
      return <SectionPage key={`${route.exam}/${route.section}`} examId={route.exam} sectionId={route.section} />;
  }
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
  const refreshCandidate = useCallback(async () => {
    const answer = client.isSignedIn() ? await client.candidate() : null;
    setCandidate(answer?.ok ? answer.value : null);
  }, [client]);
  useEffect(() => void refreshCandidate(), [refreshCandidate]);
  return { candidate, refreshCandidate };
}

/** A message lives on the page for which it was told, and goes with it. */
function useMessages(route: Route): [readonly Message[], (...messages: Message[]) => void] {
  const [told, setTold] = useState<{ at: string; messages: readonly Message[] }>({ at: '', messages: [] });
  const tell = useCallback((...messages: Message[]) => setTold({ at: location.hash, messages }), []);
  return [told.at === formatRoute(route) ? told.messages : [], tell];
}
