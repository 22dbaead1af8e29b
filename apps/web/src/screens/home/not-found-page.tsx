import { Link } from 'react-router';
import { useWords } from '../../i18n/use-words';
import { EmptyNote } from '../../ui/empty-note';
import { Page } from '../../ui/page';

export function NotFoundPage() {
  const { t } = useWords();
  return (
    <Page title={t('notFound.title')}>
      <EmptyNote title={t('notFound.hint')}>
        <Link to="/">{t('notFound.back')}</Link>
      </EmptyNote>
    </Page>
  );
}
