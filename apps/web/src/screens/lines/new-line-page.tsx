import { Link, useNavigate } from 'react-router';
import { useTopics } from '../../api/lines';
import { useWords } from '../../i18n/use-words';
import { EmptyNote } from '../../ui/empty-note';
import { Page } from '../../ui/page';
import { LineForm } from './line-form';

/** A new line; it stays a draft until somebody else approves it. */
export default function NewLinePage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const { data: topics } = useTopics();
  return (
    <Page title={t('lines.new')} summary={t('lines.newHint')} trail={[{ to: '/lines', label: t('nav.lines') }]}>
      {topics?.length === 0 ? (
        <EmptyNote title={t('topics.empty')}>
          <Link to="/topics">{t('topics.title')}</Link>
        </EmptyNote>
      ) : (
        <LineForm line={null} onSaved={({ id }) => void navigate(`/lines/${id}`)} />
      )}
    </Page>
  );
}
