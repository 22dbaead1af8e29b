import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useOutletContext } from 'react-router';
import { useTopics } from '../../api/lines';
import type { Topic } from '../../api/line-types';
import { may } from '../../api/permissions';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { LineSections } from './line-sections';
import classes from './lines.module.css';
import { TopicPanel } from './topic-panel';
import { TextButton } from '../../ui/text-button';

/** The topic plan: one unit speaks on each topic, and what lacks or is due is seen. */
export default function TopicsPage() {
  const session = useOutletContext<Session>();
  const { t } = useWords();
  const { data: topics, error, refetch } = useTopics();
  const [panel, setPanel] = useState<Topic | 'new' | null>(null);
  const manages = may(session, 'topic.manage');
  const count = (gap: Topic['gaps'][number]) => topics?.filter(({ gaps }) => gaps.includes(gap)).length ?? 0;
  return (
    <Page
      title={t('topics.title')}
      summary={
        topics &&
        [
          t('topics.count', { count: topics.length }),
          t('topics.withoutLine', { count: count('no-valid-line') }),
          t('topics.overdue', { count: count('review-overdue') }),
        ].join(', ')
      }
      actions={manages && <Button onClick={() => setPanel('new')}>{t('topics.add')}</Button>}
    >
      <LineSections />
      {error && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {!topics && !error && <Loading rows={4} height={72} />}
      {topics?.length === 0 && <EmptyNote title={t('topics.empty')}>{t('topics.emptyHint')}</EmptyNote>}
      {topics && topics.length > 0 && (
        <Card label={t('topics.title')}>
          <TopicTable topics={topics} onChange={manages ? setPanel : null} />
        </Card>
      )}
      {panel && <TopicPanel topic={panel === 'new' ? null : panel} onClose={() => setPanel(null)} />}
    </Page>
  );
}

const columns = ['unit', 'deputy', 'approver', 'lines', 'review', 'gaps'] as const;
const grave: Topic['gaps'] = ['unit-closed', 'review-overdue'];

function TopicTable({ topics, onChange }: { topics: Topic[]; onChange: ((topic: Topic) => void) | null }) {
  const { t, say, dates } = useWords();
  const label = (column: (typeof columns)[number]) => t(`topics.column.${column}`);
  return (
    <table className={classes.plan}>
      <thead>
        <tr>
          <th scope="col">{t('lines.topic')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {label(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {topics.map((topic) => (
          <tr key={topic.id}>
            <th scope="row">
              {onChange ? <TextButton onClick={() => onChange(topic)}>{say(topic.name)}</TextButton> : say(topic.name)}
            </th>
            <td data-label={label('unit')}>{say(topic.unitName)}</td>
            <td data-label={label('deputy')}>{say(topic.deputyUnitName) || t('topics.none')}</td>
            <td data-label={label('approver')}>{t(`topics.approver.${topic.approver}`)}</td>
            <td data-label={label('lines')}>
              <Link to={`/lines?topicId=${topic.id}`}>{t('topics.lineCount', { count: topic.validLines })}</Link>
              {topic.openLines > 0 && (
                <span className={classes.facts}> {t('topics.openCount', { count: topic.openLines })}</span>
              )}
            </td>
            <td data-label={label('review')}>{dates.day(topic.reviewOn)}</td>
            <td data-label={label('gaps')}>
              {topic.gaps.length === 0 ? (
                <span className={classes.tone} data-tone="fine">
                  {t('topics.inOrder')}
                </span>
              ) : (
                <ul className={classes.plain}>
                  {topic.gaps.map((gap) => (
                    <li key={gap} className={classes.tone} data-tone={grave.includes(gap) ? 'late' : 'today'}>
                      {t(`topics.gap.${gap}`)}
                    </li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
