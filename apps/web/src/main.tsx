import './styles/fonts.css';
import './styles/mantine';
import './styles/tokens.css';
import './styles/base.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { ApiProblem } from './api/problem';
import { startTranslations } from './i18n';
import { router } from './routes';
import { restoreVision } from './shell/vision';
import { theme } from './theme';

restoreVision();
startTranslations();

/** A refusal will not change by asking again; a silent server may. */
const worthRetrying = (failures: number, problem: Error) =>
  failures < 2 && problem instanceof ApiProblem && (problem.status === 0 || problem.status >= 502);

/** A session that ended meanwhile: back to the front door, which leads here again after signing in. */
const noticeSignOut = (problem: Error) => {
  if (problem instanceof ApiProblem && problem.status === 401) queries.setQueryData(['session'], null);
};

const queries = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignOut }),
  mutationCache: new MutationCache({ onError: noticeSignOut }),
  defaultOptions: { queries: { retry: worthRetrying, staleTime: 5_000, refetchInterval: 60_000 } },
});

/** The scroll lock under a drawer writes a style element too, and looks for its nonce here (package get-nonce). */
declare global {
  var __webpack_nonce__: string | undefined;
}

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
globalThis.__webpack_nonce__ = nonce;

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={() => nonce}>
    <Notifications position="top-center" transitionDuration={0} />
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </MantineProvider>,
);
