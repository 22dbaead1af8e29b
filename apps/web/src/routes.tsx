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

const RegisterPage = lazy(() => import('./screens/register/register-page'));
const AskPage = lazy(() => import('./screens/public/ask-page'));
const StatusPage = lazy(() => import('./screens/public/status-page'));

const later = (page: React.ReactNode) => <Suspense fallback={<Loading rows={3} />}>{page}</Suspense>;

export const router = createBrowserRouter([
  {
    element: <PublicLayout />,
    children: [
      { path: '/', element: <WelcomePage /> },
      { path: '/:lang', element: <Navigate to="/" replace /> },
      { path: '/:lang/ask/:slug', element: later(<AskPage />) },
      { path: '/:lang/status', element: later(<StatusPage />) },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
  {
    element: <StaffLayout />,
    children: [
      { path: '/inbox', element: <InboxPage /> },
      { path: '/requests', element: <QueuePage /> },
      { path: '/requests/:id', element: <RequestPage /> },
      { path: '/register', element: later(<RegisterPage />) },
      { path: '/home', element: <HomePage /> },
    ],
  },
]);
