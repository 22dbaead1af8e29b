import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { PaperReference } from './paper-reference';
import classes from './request.module.css';
import type { PanelProps } from './side-panels';

/** The extension of the term: whose decision it is and why, and whether the requester was told of it in time (art. 36). */
export function ExtensionCard({ request }: PanelProps) {
  const { t, dates } = useWords();
  const { extension } = request;
  if (!extension) return null;
  const { noticeGivenAt, noticeChannel, noticeBy, decidedByRole, decidedByName } = extension;
  const whose = [decidedByRole && t(`ledger.decision.${decidedByRole}`), decidedByName].filter(Boolean).join(', ');
  const isLate = noticeGivenAt !== null && dates.dateOf(noticeGivenAt) > noticeBy;
  return (
    <Card label={t('extension.title')} className={classes.side}>
      <h2>{t('extension.title')}</h2>
      <p>{t('extension.fromTo', { from: dates.fullDay(extension.previousDueOn), to: dates.fullDay(request.dueOn) })}</p>
      {whose && <p className={classes.facts}>{whose}</p>}
      <PaperReference paper={extension.paper} kind="extension-decision" request={request} />
      <p className={classes.text}>{extension.reason}</p>
      <p className={classes.facts}>{t('extension.holders', { names: extension.holders.join(', ') })}</p>
      {noticeGivenAt && (
        <p>
          {t('extension.told', { moment: dates.moment(noticeGivenAt) })}{' '}
          {noticeChannel && t(`notice.through.${noticeChannel}`)}
          {isLate && <span className={classes.missed}> {t('extension.toldLate', { day: dates.day(noticeBy) })}</span>}
        </p>
      )}
      {!noticeGivenAt && !request.closedAt && (
        <p className={request.noticeMissedOn ? classes.missed : undefined}>
          {t(request.noticeMissedOn ? 'extension.missed' : 'extension.tellBy', { day: dates.fullDay(noticeBy) })}
        </p>
      )}
    </Card>
  );
}
