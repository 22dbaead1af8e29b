import type { JointBody, Language } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import classes from './request.module.css';

const numeric = (day: string) => day.split('-').toReversed().join('.');

/** With which bodies an answer is given, each with the day of its position; in the language of the answer where one is named. */
export function JointWith({ bodies, language }: { bodies: readonly JointBody[]; language?: Language }) {
  const { t, say } = useWords();
  if (bodies.length === 0) return null;
  const named = bodies.map(
    ({ name, providedOn }) => `${language ? name[language] : say(name)} (${numeric(providedOn)})`,
  );
  return (
    <p lang={language} className={classes.closing}>
      {t('joint.with', { bodies: named.join('; '), ...(language ? { lng: language } : {}) })}
    </p>
  );
}
