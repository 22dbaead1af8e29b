import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { RequestFiles } from '../attachments/request-files';
import { ArrivingFiles } from './arriving-files';
import { MailParts } from './mail-parts';
import { Defects } from './defects';
import { Repeats } from './repeats';
import classes from './request.module.css';

/** Who asks, when and how, and what they ask. */
export function QuestionCard({ request }: { request: RequestDetails }) {
  const { t, say, dates } = useWords();
  const { requester, wishes } = request;
  const { redirectedFrom } = request.proceedings;
  const mail = request.mails.find(({ fate }) => fate === 'request');
  const contacts = [requester.outlet && requester.name, requester.post, requester.email, requester.phone].filter(
    Boolean,
  );
  return (
    <Card label={t('request.question')}>
      <h2>
        {requester.kind === 'state-body' || !requester.outlet
          ? requester.outlet || requester.name || t('requester.unnamed')
          : t('request.fromOutlet', { outlet: requester.outlet })}
      </h2>
      <p className={classes.facts}>
        {dates.moment(request.receivedAt)} · {t(`by.${request.channel}`)} · {t(`inLanguage.${request.language}`)} ·{' '}
        {t(`kind.${request.kind}`, { context: request.clock.profile })}
      </p>
      {requester.accreditation && (
        <p className={classes.facts}>{t('accreditation.accredited', { number: requester.accreditation.number })}</p>
      )}
      {requester.iinBin && <p className={classes.facts}>{t('request.iinBin', { number: requester.iinBin })}</p>}
      {contacts.length > 0 && <p className={classes.facts}>{contacts.join(' · ')}</p>}
      {wishes?.answerBy && <p className={classes.facts}>{t('wishes.by', { day: dates.fullDay(wishes.answerBy) })}</p>}
      {wishes?.answerForm && <p className={classes.facts}>{t(`wishes.in.${wishes.answerForm}`)}</p>}
      {request.lateReason && <p className={classes.facts}>{t('request.lateReason', { reason: request.lateReason })}</p>}
      {redirectedFrom && (
        <p className={classes.facts}>
          {t('redirect.cameFrom', { body: say(redirectedFrom.name), number: redirectedFrom.number })}
        </p>
      )}
      <Repeats request={request} />
      <Defects defects={request.formalDefects} />
      <p className={classes.text} lang={request.language}>
        {request.text}
      </p>
      <RequestFiles request={request} />
      <ArrivingFiles request={request} />
      {mail && <MailParts mail={mail} />}
    </Card>
  );
}
