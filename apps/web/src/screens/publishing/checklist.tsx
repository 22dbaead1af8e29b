import type { PublicationDetails } from '../../api/publishing-types';
import { languageLabels } from '../../i18n';
import { useWords } from '../../i18n/use-words';
import { Alert, Check } from '../../ui/icons';
import { Card } from '../../ui/card';
import classes from './publishing.module.css';

/** What must be there before a text goes on; the words beside each mark say whether it is. */
export function Checklist({ checklist }: Pick<PublicationDetails, 'checklist'>) {
  const { t } = useWords();
  return (
    <Card label={t('publishing.checklist.title')}>
      <h2>{t('publishing.checklist.title')}</h2>
      <ul className={classes.checks}>
        {checklist.map(({ code, language, isMet }) => (
          <li key={`${language} ${code}`} className={classes.tone} data-tone={isMet ? 'fine' : 'today'}>
            {isMet ? <Check /> : <Alert />}
            <span>
              {languageLabels[language].full}: {t(`publishing.check.${code}`)},{' '}
              {t(isMet ? 'publishing.checklist.met' : 'publishing.checklist.missing')}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
