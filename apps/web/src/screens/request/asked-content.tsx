import type { Asked } from '../../api/approval-types';
import type { Language } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import classes from './request.module.css';

/** What the head is asked to decide: until when and among whom, or on what ground, and why. */
export function AskedContent({ asked, language }: { asked: Asked; language: Language }) {
  const { t, say, dates } = useWords();
  return (
    <>
      {asked.dueIfExtended && <p>{t('extend.until', { day: dates.fullDay(asked.dueIfExtended) })}</p>}
      {asked.groundLabel && <p>{say(asked.groundLabel)}</p>}
      <p className={classes.text} lang={asked.groundLabel ? language : undefined}>
        {asked.reason}
      </p>
      {asked.holders.length > 0 && <p>{t('extension.holders', { names: asked.holders.join(', ') })}</p>}
    </>
  );
}
