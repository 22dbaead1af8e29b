import { lazy, Suspense } from 'react';
import { createBrowserRouter, Navigate } from 'react-router';
import { HomePage } from './screens/home/home-page';
import { NotFoundPage } from './screens/home/not-found-page';
import { WelcomePage } from './screens/home/welcome-page';
import { InboxPage } from './screens/inbox/inbox-page';
import { QueuePage } from './screens/queue/queue-page';
import { RequestPage } from './screens/request/request-page';
import { PublicLayout } from './shell/public-layout';
import { StaffLayout } from './shell/staff-layout';
import { Loading } from './ui/loading';

const CalendarPage = lazy(() => import('./screens/calendar/calendar-page'));
const CoverLetterPage = lazy(() => import('./screens/request/cover-letter-page'));
const ApprovalsPage = lazy(() => import('./screens/approvals/approvals-page'));
const LeadershipPage = lazy(() => import('./screens/leadership/leadership-page'));
const RegisterPage = lazy(() => import('./screens/register/register-page'));
const RedactPage = lazy(() => import('./screens/redact/redact-page'));
const AsidePage = lazy(() => import('./screens/mail/aside-page'));
const AskPage = lazy(() => import('./screens/public/ask-page'));
const EnquiriesPage = lazy(() => import('./screens/enquiries/enquiries-page'));
const EnquiryPage = lazy(() => import('./screens/enquiries/enquiry-page'));
const LinesPage = lazy(() => import('./screens/lines/lines-page'));
const LinePage = lazy(() => import('./screens/lines/line-page'));
const NewLinePage = lazy(() => import('./screens/lines/new-line-page'));
const TopicsPage = lazy(() => import('./screens/lines/topics-page'));
const StoriesPage = lazy(() => import('./screens/stories/stories-page'));
const SpikePage = lazy(() => import('./screens/spikes/spike-page'));
const StoryPage = lazy(() => import('./screens/stories/story-page'));
const SourcesPage = lazy(() => import('./screens/sources/sources-page'));
const SourcePage = lazy(() => import('./screens/sources/source-page'));
const DigestsPage = lazy(() => import('./screens/digests/digests-page'));
const DigestPage = lazy(() => import('./screens/digests/digest-page'));
const CoverageRulePage = lazy(() => import('./screens/watch-settings/coverage-rule-page'));
const CoveragePage = lazy(() => import('./screens/watch-settings/coverage-page'));
const StatusPage = lazy(() => import('./screens/public/status-page'));
const RegisterSearchPage = lazy(() => import('./screens/public-register/register-page'));
const RegisterEntryPage = lazy(() => import('./screens/public-register/entry-page'));
const DisclosuresPage = lazy(() => import('./screens/disclosure/disclosures-page'));
const DisclosurePage = lazy(() => import('./screens/disclosure/disclosure-page'));
const PublicStatisticsPage = lazy(() => import('./screens/statistics/public-statistics-page'));
const PublicCountedPage = lazy(() => import('./screens/statistics/public-counted-page'));
const StatisticsPage = lazy(() => import('./screens/statistics/statistics-page'));
const RetentionPage = lazy(() => import('./screens/retention/retention-page'));
const LoadPage = lazy(() => import('./screens/load/load-page'));
const LoadRequestsPage = lazy(() => import('./screens/load/load-requests-page'));
const StatementPage = lazy(() => import('./screens/load/statement-page'));
const CountedPage = lazy(() => import('./screens/statistics/counted-page'));
const NewsPage = lazy(() => import('./screens/newsroom/news-page'));
const NewsroomPage = lazy(() => import('./screens/newsroom/newsroom-page'));
const NewsroomsPage = lazy(() => import('./screens/newsroom/newsrooms-page'));
const NewPublicationPage = lazy(() => import('./screens/publishing/new-publication-page'));
const AccreditationPage = lazy(() => import('./screens/accreditation/accreditation-page'));
const AccreditationsPage = lazy(() => import('./screens/accreditation/accreditations-page'));
const CheckPage = lazy(() => import('./screens/accreditation/check-page'));
const NewApplicationPage = lazy(() => import('./screens/accreditation/new-application-page'));
const OwnAccreditationPage = lazy(() => import('./screens/accreditation/own-page'));
const RegistersPage = lazy(() => import('./screens/accreditation/registers-page'));
const PublicationPage = lazy(() => import('./screens/publishing/publication-page'));
const PublicationsPage = lazy(() => import('./screens/publishing/publications-page'));

const later = (page: React.ReactNode) => <Suspense fallback={<Loading rows={3} />}>{page}</Suspense>;

export const router = createBrowserRouter([
  {
    element: <PublicLayout />,
    children: [
      { path: '/', element: <WelcomePage /> },
      { path: '/:lang', element: <Navigate to="/" replace /> },
      { path: '/:lang/ask/:slug', element: later(<AskPage />) },
      { path: '/:lang/status', element: later(<StatusPage />) },
      { path: '/:lang/accreditation', element: later(<CheckPage />) },
      { path: '/:lang/register/:slug', element: later(<RegisterSearchPage />) },
      { path: '/:lang/register/:slug/:id', element: later(<RegisterEntryPage />) },
      { path: '/:lang/statistics/:slug', element: later(<PublicStatisticsPage />) },
      { path: '/:lang/statistics/:slug/requests', element: later(<PublicCountedPage />) },
      { path: '/:lang/news', element: later(<NewsroomsPage />) },
      { path: '/:lang/news/:slug', element: later(<NewsroomPage />) },
      { path: '/:lang/news/:slug/:id', element: later(<NewsPage />) },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
  {
    element: <StaffLayout />,
    children: [
      { path: '/inbox', element: <InboxPage /> },
      { path: '/requests', element: <QueuePage /> },
      { path: '/requests/:id', element: <RequestPage /> },
      { path: '/mail', element: later(<AsidePage />) },
      { path: '/enquiries', element: later(<EnquiriesPage />) },
      { path: '/enquiries/:id', element: later(<EnquiryPage />) },
      { path: '/requests/:id/redact/:attachmentId', element: later(<RedactPage />) },
      { path: '/requests/:id/cover-letters/:redirectionId', element: later(<CoverLetterPage />) },
      { path: '/calendar', element: later(<CalendarPage />) },
      { path: '/leadership', element: later(<LeadershipPage />) },
      { path: '/approvals', element: later(<ApprovalsPage />) },
      { path: '/register', element: later(<RegisterPage />) },
      { path: '/disclosures', element: later(<DisclosuresPage />) },
      { path: '/disclosures/:id', element: later(<DisclosurePage />) },
      { path: '/statistics', element: later(<StatisticsPage />) },
      { path: '/load', element: later(<LoadPage />) },
      { path: '/load/requests', element: later(<LoadRequestsPage />) },
      { path: '/load/statement', element: later(<StatementPage />) },
      { path: '/retention', element: later(<RetentionPage />) },
      { path: '/statistics/requests', element: later(<CountedPage />) },
      { path: '/lines', element: later(<LinesPage />) },
      { path: '/lines/new', element: later(<NewLinePage />) },
      { path: '/lines/:id', element: later(<LinePage />) },
      { path: '/topics', element: later(<TopicsPage />) },
      { path: '/stories', element: later(<StoriesPage />) },
      { path: '/stories/:id', element: later(<StoryPage />) },
      { path: '/spikes/:id', element: later(<SpikePage />) },
      { path: '/sources', element: later(<SourcesPage />) },
      { path: '/sources/:id', element: later(<SourcePage />) },
      { path: '/coverage', element: later(<CoveragePage />) },
      { path: '/coverage/digests', element: later(<DigestsPage />) },
      { path: '/coverage/digests/:id', element: later(<DigestPage />) },
      { path: '/coverage/rules/:id', element: later(<CoverageRulePage />) },
      { path: '/publications', element: later(<PublicationsPage />) },
      { path: '/publications/new', element: later(<NewPublicationPage />) },
      { path: '/publications/:id', element: later(<PublicationPage />) },
      { path: '/accreditations', element: later(<AccreditationsPage />) },
      { path: '/accreditations/new', element: later(<NewApplicationPage />) },
      { path: '/accreditations/:id', element: later(<AccreditationPage />) },
      { path: '/accreditation-registers', element: later(<RegistersPage />) },
      { path: '/my-accreditation', element: later(<OwnAccreditationPage />) },
      { path: '/home', element: <HomePage /> },
    ],
  },
]);
