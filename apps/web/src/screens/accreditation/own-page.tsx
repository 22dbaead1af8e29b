import { useOutletContext } from 'react-router';
import { useOwnAccreditations } from '../../api/accreditation';
import { may } from '../../api/permissions';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import classes from '../form.module.css';
import { ApplyForm } from './apply-form';
import { OwnCard } from './own-card';

/** A journalist's own applications and cards, in every body, and a new application. */
export default function OwnPage() {
  const session = useOutletContext<Session>();
  const { t } = useWords();
  const applies = may(session, 'accreditation.apply');
  const own = useOwnAccreditations(applies);
  return (
    <Page title={t('accreditation.own')} summary={t('accreditation.ownSummary')}>
      {own.error && <ProblemNote problem={own.error} onRetry={() => void own.refetch()} />}
      {applies && own.isPending && <Loading rows={2} height={120} />}
      {own.data?.length === 0 && (
        <EmptyNote title={t('accreditation.ownEmpty')}>{t('accreditation.ownEmptyHint')}</EmptyNote>
      )}
      <div className={classes.form}>
        {own.data?.map((one) => (
          <OwnCard key={one.id} own={one} />
        ))}
        {applies && <ApplyForm name={session.person.name} />}
      </div>
    </Page>
  );
}
