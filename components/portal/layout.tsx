/** Around every page: the practice banner, the platform's header, menu and breadcrumb. */
import type { ComponentChildren } from 'preact';
import { exams } from '../../lib/portal/core/exams.ts';
import { ClockBadge } from './clock-badge.tsx';
import { usePortal } from './portal-context.ts';
import { SideMenu } from './side-menu.tsx';

/** The name of an exam in the page's language. */
export function useExamName(): (examId: string) => string {
  const { language } = usePortal();
  return (examId) => {
    const exam = exams.find(({ id }) => id === examId);
    return (language === 'en' ? exam?.nameEn : exam?.name) ?? examId;
  };
}

export function Layout({ children }: { children: ComponentChildren }) {
  const { text, me, route, client } = usePortal();
  const inside = client.isSignedIn() && me !== null && route.page !== 'wechat' && route.page !== 'pay';
  // Desks need the width for the forms, and have no steps to go through.
  const withMenu = inside && me.actor === 'candidate';
  return (
    <>
      <button type="button" class="skip-link" onClick={focusContent}>
        {text('skipToContent')}
      </button>
      <aside class="practice-banner" aria-label={text('notice')}>
        {text('practiceBanner')}
      </aside>
      <Header />
      {inside ? (
        <WhoAndWhat />
      ) : (
        <p class="who-and-what">
          <ClockBadge />
        </p>
      )}
      <div class={withMenu ? 'frame frame-inside' : 'frame'}>
        {withMenu && <SideMenu />}
        <main id="portal-content" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}

/** A link would change the address behind '#', which is the route's. */
function focusContent(): void {
  document.getElementById('portal-content')?.focus();
}

function Header() {
  const { text, language, setLanguage, client, refreshCandidate, drafts, go } = usePortal();
  const leave = async () => {
    await client.signOut();
    drafts.clear('');
    await refreshCandidate();
    go({ page: 'sign-in' });
  };
  return (
    <header class="platform-header">
      <svg class="platform-mark" viewBox="0 0 32 32" aria-hidden="true">
        <path d="M9 5h11l4 4v18H9z" />
        <path class="platform-mark-lines" d="M12.500 13h8M12.500 17.500h8M12.500 22h5" />
      </svg>
      <h1>{text('platform')}</h1>
      <span class="platform-badge">{text('practiceSystem')}</span>
      <nav class="platform-actions" aria-label={text('action')}>
        <button
          type="button"
          lang={language === 'en' ? 'zh-CN' : 'en'}
          onClick={() => setLanguage(language === 'en' ? 'zh' : 'en')}
        >
          {text('otherLanguage')}
        </button>
        {client.isSignedIn() && (
          <button type="button" onClick={() => void leave()}>
            {text('signOut')}
          </button>
        )}
      </nav>
    </header>
  );
}

function WhoAndWhat() {
  const { text, me, route } = usePortal();
  const examName = useExamName();
  return (
    <section class="who-and-what" aria-label={text('candidate')}>
      <span>
        {text('welcome')}: <b>{me?.displayName}</b>
      </span>
      {me?.actor === 'candidate' && (
        <span>
          {text('currentExam')}: <b data-testid="current-exam">{'exam' in route ? examName(route.exam) : text('noExamChosen')}</b>
        </span>
      )}
      <span class="who-and-what-clock">
        <ClockBadge />
      </span>
    </section>
  );
}

/** 首页 > … : the last one is where one is. */
export function Breadcrumb({ trail }: { trail: string[] }) {
  const { text, go } = usePortal();
  return (
    <nav class="breadcrumb" aria-label={text('breadcrumb')}>
      <ol>
        <li>
          <button type="button" class="link" onClick={() => go({ page: 'exams' })}>
            {text('home')}
          </button>
        </li>
        {trail.map((place, index) => (
          <li key={place} aria-current={index === trail.length - 1 ? 'page' : undefined}>
            {place}
          </li>
        ))}
      </ol>
    </nav>
  );
}
