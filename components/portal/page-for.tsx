/** Which page an address shows. One page = one file in pages/. */
import { AccountPage } from './pages/account-page.tsx';
import { AreaDeskPage } from './pages/area-desk-page.tsx';
import { ExamAreaPage } from './pages/exam-area-page.tsx';
import { ExamListPage } from './pages/exam-list-page.tsx';
import { NoticePage } from './pages/notice-page.tsx';
import { PayPage } from './pages/pay-page.tsx';
import { PaymentPage } from './pages/payment-page.tsx';
import { PhotoCheckPage } from './pages/photo-check-page.tsx';
import { PhotoPage } from './pages/photo-page.tsx';
import { PrintPage } from './pages/print-page.tsx';
import { ProcessPage } from './pages/process-page.tsx';
import { RecoverPage } from './pages/recover-page.tsx';
import { RegisterPage } from './pages/register-page.tsx';
import { SectionPage } from './pages/section-page.tsx';
import { SignInPage } from './pages/sign-in-page.tsx';
import { SiteDeskPage } from './pages/site-desk-page.tsx';
import { SubmissionPage } from './pages/submission-page.tsx';
import { TrainerPage } from './pages/trainer-page.tsx';
import { WeChatPage } from './pages/wechat-page.tsx';
import { PhotoTool } from './process/photo-tool.tsx';
import type { Route } from './routes.ts';

export function PageFor({ route }: { route: Route }) {
  switch (route.page) {
    case 'sign-in':
      return <SignInPage />;
    case 'register':
      return <RegisterPage />;
    case 'recover':
      return <RecoverPage />;
    case 'account':
      return <AccountPage />;
    case 'wechat':
      return <WeChatPage key={route.ticket} ticket={route.ticket} />;
    case 'area':
      return <ExamAreaPage key={route.exam} examId={route.exam} />;
    case 'notice':
      return <NoticePage key={route.exam} examId={route.exam} />;
    case 'process':
      return <ProcessPage key={route.exam} examId={route.exam} />;
    case 'photo-check':
      return <PhotoTool>{(tool) => <PhotoCheckPage {...tool} />}</PhotoTool>;
    case 'photo':
      return <PhotoPage key={route.exam} examId={route.exam} />;
    case 'submission':
      return <SubmissionPage key={route.exam} examId={route.exam} />;
    case 'print':
      return <PrintPage key={route.exam} examId={route.exam} />;
    case 'site-desk':
      return <SiteDeskPage />;
    case 'trainer':
      return <TrainerPage />;
    case 'area-desk':
      return <AreaDeskPage />;
    case 'payment':
      return <PaymentPage key={route.exam} examId={route.exam} />;
    case 'pay':
      return <PayPage key={route.token} token={route.token} />;
    case 'section':
      return <SectionPage key={`${route.exam}/${route.section}`} examId={route.exam} sectionId={route.section} />;
    default:
      return <ExamListPage />;
  }
}
