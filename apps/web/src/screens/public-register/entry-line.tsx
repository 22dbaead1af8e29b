import { Link } from 'react-router';
import type { PublicEntry } from '../../api/register-types';
import { languageLabels } from '../../i18n';
import { useWords } from '../../i18n/use-words';
import newsroom from '../newsroom/newsroom.module.css';

/** An entry in the list: its topic, the first words of the answer, when it was asked and answered. */
export function EntryLine({ entry, slug }: { entry: PublicEntry; slug: string }) {
  const { t, say, language, dates } = useWords();
  return (
    <li className={newsroom.item}>
      <Link
        to={`/${language}/register/${slug}/${entry.id}`}
        className={newsroom.itemTitle}
        lang={entry.heading ? entry.language : undefined}
      >
        {entry.heading ?? t('publicRegister.withdrawn')}
      </Link>
      {entry.answer && <p lang={entry.language}>{cut(entry.answer)}</p>}
      <p className={newsroom.facts}>
        {entry.number} · {t(`publicRegister.outcome.${entry.state}`)} {dates.day(dates.dateOf(entry.closedAt))} ·{' '}
        {t(entry.late ? 'publicRegister.late' : 'publicRegister.inTime')}
        {entry.unitName && ` · ${say(entry.unitName)}`} · {languageLabels[entry.language].full}
        {entry.renewedAt && ` · ${t('publicRegister.renewed', { day: dates.day(dates.dateOf(entry.renewedAt)) })}`}
        {entry.notes.some(({ kind }) => kind === 'correction') && ` · ${t('newsroom.corrected')}`}
      </p>
    </li>
  );
}

const shown = 220;

/** The first words; cut between words. */
function cut(text: string): string {
  if (text.length <= shown) return text;
  return `${text.slice(0, text.lastIndexOf(' ', shown))}…`;
}
