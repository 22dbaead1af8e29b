import { publicFile } from '../../api/attachments';
import type { PublicStatus } from '../../api/public-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { AttachmentList } from '../attachments/attachment-list';
import { Decision } from '../request/decision';
import { Procedural } from '../request/procedural';
import { Redirections } from '../request/redirections';
import { Defects } from '../request/defects';
import { CalendarLink } from './calendar-link';
import { ReceiptLink } from './receipt-link';
import classes from '../form.module.css';

/** What came of the request, and what the requester may do about it. */
export function Outcome({ status, code }: { status: PublicStatus; code: string }) {
  const { t, say, dates } = useWords();
  const { answer, refusal, extension, dueState, procedural, redirections } = status;
  const inWork = status.closedAt === null;
  return (
    <Card label={t('status.outcome')} className={classes.form}>
      {status.cameFrom && (
        <p className={classes.note}>
          {t('redirect.cameFrom', { body: say(status.cameFrom.name), number: status.cameFrom.number })}
        </p>
      )}
      {inWork && (
        <>
          <h2>{t('status.inWork')}</h2>
          <p>{t(dueState === 'overdue' ? 'status.deemedRefused' : 'status.willAppear')}</p>
          {dueState !== 'overdue' && (
            <div className="no-print">
              <CalendarLink number={status.number} code={code} />
            </div>
          )}
        </>
      )}
      <Decision answer={answer} refusal={refusal} />
      {procedural && <Procedural decision={procedural} />}
      {redirections.length > 0 && (
        <div>
          <h2>{t('redirect.listed')}</h2>
          <Redirections redirections={redirections} language={status.language} code={code} />
        </div>
      )}
      {(['answer', 'request'] as const).map((of) => (
        <AttachmentList
          key={of}
          title={t(of === 'answer' ? 'attachments.ofAnswer' : 'attachments.ofRequest')}
          files={status.attachments.filter((file) => file.of === of)}
          href={publicFile(status.number, code)}
        />
      ))}
      {extension && (
        <p>
          {t('status.extended', { day: dates.fullDay(status.dueOn), reason: extension.reason })}{' '}
          {extension.holders.join(', ')}
        </p>
      )}
      <Defects defects={status.formalDefects} />
      <div className="no-print">
        <ReceiptLink number={status.number} code={code} />
      </div>
      <p className={classes.note}>{t('status.asOf', { moment: dates.fullMoment(status.asOf) })}</p>
    </Card>
  );
}
