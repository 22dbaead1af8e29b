import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { publicFile } from '../../api/attachments';
import type { Receipt } from '../../api/public-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { AskedBy } from '../../clock/asked-by';
import { ClockDays } from '../../clock/clock-days';
import { SkippedDays } from '../../clock/skipped-days';
import { AttachmentList } from '../attachments/attachment-list';
import { Defects } from '../request/defects';
import { CalendarLink } from './calendar-link';
import { ReceiptLink } from './receipt-link';
import classes from '../form.module.css';

/** The receipt (APPC 64(2)): unique number, date and time, who accepted it, until when the answer is due; to print. */
export function ReceiptCard({ receipt }: { receipt: Receipt }) {
  const { t, say, language, dates, now } = useWords();
  const { clock } = receipt;
  const acceptedBy = (by: Receipt['acceptedBy']) =>
    by.automatic ? t('receipt.automatically') : [by.name, say(by.post)].filter(Boolean).join(', ');
  const facts = [
    [t('receipt.code'), receipt.trackingCode],
    [t('receipt.receivedAt'), dates.fullMoment(receipt.receivedAt)],
    [t('clock.registeredOn'), dates.fullDay(clock.registeredOn)],
    [t('receipt.acceptedBy'), acceptedBy(receipt.acceptedBy)],
    [t('receipt.dueAt'), dates.fullMoment(clock.dueAt)],
  ];
  return (
    <Card className={classes.form} label={t('receipt.title')}>
      <p className={classes.number}>{receipt.number}</p>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div>
        <AskedBy clock={clock} />
        <ClockDays
          days={clock.days}
          today={dates.dateOf(now)}
          dueOn={clock.dueOn}
          workingDaysOverdue={0}
          closed={false}
        />
        <SkippedDays clock={clock} />
      </div>
      <AttachmentList
        title={t('attachments.ofRequest')}
        files={receipt.attachments}
        href={publicFile(receipt.number, receipt.trackingCode)}
      />
      <Defects defects={receipt.formalDefects} />
      <p className={classes.note}>{t('receipt.keep')}</p>
      <div className={`${classes.row} no-print`}>
        <Button variant="default" onClick={() => window.print()}>
          {t('receipt.print')}
        </Button>
        <Button
          component={Link}
          variant="default"
          to={`/${language}/status?number=${encodeURIComponent(receipt.number)}&code=${encodeURIComponent(receipt.trackingCode)}`}
        >
          {t('receipt.status')}
        </Button>
        <ReceiptLink number={receipt.number} code={receipt.trackingCode} />
        <CalendarLink number={receipt.number} code={receipt.trackingCode} />
      </div>
    </Card>
  );
}
