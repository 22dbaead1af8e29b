import { Button } from '@mantine/core';
import { useAsideMail } from '../../api/mails';
import { useWords } from '../../i18n/use-words';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { AsideMail } from './aside-mail';

/** Mail that nobody wrote: auto-replies, returned letters. Nothing of it is lost, and what is a request after all becomes one here. */
export default function AsidePage() {
  const { t } = useWords();
  const mails = useAsideMail();
  const shown = mails.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('aside.title')} summary={t('aside.lead')} trail={[{ to: '/requests', label: t('nav.requests') }]}>
      {mails.error && <ProblemNote problem={mails.error} onRetry={() => void mails.refetch()} />}
      {mails.isPending && <Loading rows={3} height={120} />}
      {mails.isSuccess && shown.length === 0 && <EmptyNote title={t('aside.empty')}>{t('aside.emptyHint')}</EmptyNote>}
      {shown.map((mail) => (
        <AsideMail key={mail.id} mail={mail} />
      ))}
      {mails.hasNextPage && (
        <div>
          <Button variant="default" loading={mails.isFetchingNextPage} onClick={() => void mails.fetchNextPage()}>
            {t('aside.more')}
          </Button>
        </div>
      )}
    </Page>
  );
}
