import { useNavigate } from 'react-router';
import { useOpenOwnRequest, useOwnRequests } from '../../api/own-requests';
import type { OwnRequest } from '../../api/public-types';
import { useDueWords } from '../../clock/use-due-words';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { ProblemNote } from '../../ui/problem-note';
import { TextButton } from '../../ui/text-button';
import form from '../form.module.css';
import classes from '../request/request.module.css';

/** What a journalist asked while signed in, in every body: where each stands, and its page without a code to type. */
export function OwnRequests() {
  const { t } = useWords();
  const own = useOwnRequests(true);
  return (
    <Card label={t('own.title')} className={form.form}>
      <h2>{t('own.title')}</h2>
      {own.error && <ProblemNote problem={own.error} onRetry={() => void own.refetch()} />}
      {own.isPending && <Loading rows={2} height={48} />}
      {own.data?.length === 0 && <EmptyNote title={t('own.empty')}>{t('own.emptyHint')}</EmptyNote>}
      {own.data && own.data.length > 0 && (
        <ul className={classes.plainList}>
          {own.data.map((one) => (
            <OwnRow key={one.id} own={one} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function OwnRow({ own }: { own: OwnRequest }) {
  const { t, say, language, dates } = useWords();
  const dueWords = useDueWords();
  const navigate = useNavigate();
  const open = useOpenOwnRequest();
  const follow = () =>
    open.mutate(own.id, {
      onSuccess: (opened) => void navigate(`/${language}/status?${new URLSearchParams({ ...opened })}`),
    });
  return (
    <li>
      <TextButton onClick={follow} disabled={open.isPending}>
        {own.number}: {own.subject}
      </TextButton>
      <p className={classes.facts}>
        {say(own.body.name)} · {t(`state.${own.state}`)} · {dates.fullDay(own.dueOn)} ·{' '}
        {dueWords(own, 'beside the date').words}
      </p>
      {open.error && <ProblemNote problem={open.error} />}
    </li>
  );
}
