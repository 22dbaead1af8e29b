import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { Link, useSearchParams } from 'react-router';
import { registerFeedOf, useRegister } from '../../api/register';
import type { Body } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { OfBody } from '../public/of-body';
import newsroom from '../newsroom/newsroom.module.css';
import { EntryLine } from './entry-line';
import { filterNames, RegisterFilters } from './register-filters';

/** The public register of a body: what it was asked, what it answered, in time or not. For anybody, without an account. */
export default function RegisterPage() {
  return <OfBody>{(body) => <Register body={body} />}</OfBody>;
}

function Register({ body }: { body: Body }) {
  const { t, say, language, dates } = useWords();
  const [params, setParams] = useSearchParams();
  const filter = Object.fromEntries(filterNames.map((name) => [name, params.get(name) ?? undefined]));
  const list = useRegister(body.id, filter);
  const feed = registerFeedOf(body.id, language);
  useFeedLink(feed, t('publicRegister.feed'));
  const [first] = list.data?.pages ?? [];
  const entries = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const narrowed = filterNames.some((name) => params.has(name));

  return (
    <Page title={t('publicRegister.title')} summary={say(body.name)}>
      <RegisterFilters key={params.toString()} filter={filter} units={first?.units ?? []} onChange={setParams} />
      {list.error && <ProblemNote problem={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading rows={4} height={96} />}
      {list.isSuccess && entries.length === 0 && (
        <EmptyNote title={t(narrowed ? 'publicRegister.nothing' : 'publicRegister.empty')}>
          {t(narrowed ? 'publicRegister.nothingHint' : 'publicRegister.emptyHint')}
        </EmptyNote>
      )}
      {entries.length > 0 && (
        <Card label={t('publicRegister.title')}>
          <ul className={newsroom.list}>
            {entries.map((entry) => (
              <EntryLine key={entry.id} entry={entry} slug={body.slug} />
            ))}
          </ul>
        </Card>
      )}
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('newsroom.more')}
        </Button>
      )}
      <p className={newsroom.facts}>
        <Link to={`/${language}/statistics/${body.slug}`}>{t('publicRegister.statistics')}</Link> ·{' '}
        {first && t('publicRegister.asOf', { moment: dates.fullMoment(first.body.asOf) })}{' '}
        <a href={feed} type="application/atom+xml">
          {t('publicRegister.feed')}
        </a>
      </p>
    </Page>
  );
}

/** Feed readers look for this link in the page's head. */
function useFeedLink(href: string, title: string) {
  useEffect(() => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'alternate', type: 'application/atom+xml', href, title });
    document.head.append(link);
    return () => link.remove();
  }, [href, title]);
}
