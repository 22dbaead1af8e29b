import { Link } from 'react-router';
import type { Given } from '../../api/given-paths';
import { useWords } from '../../i18n/use-words';
import classes from './give-articles.module.css';

/** What became of each article that was handed in, and the rows that could not be taken. */
export function GivenResult({ given }: { given: Given }) {
  const { t } = useWords();
  const count = (state: Given['items'][number]['state']) => given.items.filter((item) => item.state === state).length;
  return (
    <div role="status" className={classes.result}>
      <p className={classes.sum}>
        {t('given.taken', { count: count('taken') })}{' '}
        {count('known') > 0 && t('given.known', { count: count('known') })}
      </p>
      {given.items.length > 0 && (
        <ul className={classes.list}>
          {given.items.map((item, at) => (
            <li key={at}>
              {item.storyId ? <Link to={`/stories/${item.storyId}`}>{item.title}</Link> : item.title}
              <p className={classes.facts}>
                {item.outlet} · {t(`given.state.${item.state}`)}
                {item.state !== 'empty' &&
                  ` · ${t(item.storyId ? 'given.inStory' : item.about ? 'given.quiet' : 'given.notAboutUs')}`}
              </p>
            </li>
          ))}
        </ul>
      )}
      {given.faults.length > 0 && (
        <>
          <p className={classes.sum}>{t('given.faults', { count: given.faults.length })}</p>
          <ul className={classes.list}>
            {given.faults.map(({ row, fault }) => (
              <li key={row}>{t('given.faultAt', { row, fault: t(`given.fault.${fault}`) })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
