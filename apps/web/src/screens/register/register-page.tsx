import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link, useOutletContext } from 'react-router';
import { useAttachFiles } from '../../api/attachments';
import { ApiProblem } from '../../api/problem';
import { useClockPreview, useRegister } from '../../api/requests';
import type { Channel, Session } from '../../api/types';
import { instantInZone } from '../../i18n/dates';
import { languageLabels, languages } from '../../i18n';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { DateField } from '../../ui/date-field';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { ConsentFields } from '../disclosure/consent-fields';
import { FilePicker } from '../attachments/file-picker';
import { ClockPreview } from '../public/clock-preview';
import { ReceiptCard } from '../public/receipt-card';
import { isRequestKind, kindOptions } from '../request-kinds';
import classes from '../form.module.css';
import { RequesterFields } from './requester-fields';
import { WishFields } from './wish-fields';
import { emptyDraft, type RegisterDraft } from './draft';

const channels: Channel[] = ['oral', 'paper', 'e-mail'];

/** An officer registers what came by telephone, on paper or by e-mail, with its real time of receipt. */
export default function RegisterPage() {
  const session = useOutletContext<Session>();
  const { t, language, timeZone, dates, now } = useWords();
  const [draft, setDraft] = useState<RegisterDraft>(() =>
    emptyDraft(language, dates.dateOf(now), dates.time(now.toISOString())),
  );
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [scans, setScans] = useState<File[]>([]);
  const register = useRegister(key);
  const attach = useAttachFiles('request');
  const preview = useClockPreview(session.body?.id, draft.kind, draft.requester.kind);
  const problem = register.error instanceof ApiProblem ? register.error : undefined;
  const change = (part: Partial<RegisterDraft>) => setDraft({ ...draft, ...part });

  if (register.data)
    return (
      <Page title={t('receipt.title')} trail={[{ to: '/requests', label: t('nav.requests') }]}>
        <ReceiptCard receipt={register.data} />
        {attach.isPending && <p role="status">{t('register.scansGo', { count: scans.length })}</p>}
        {attach.isSuccess && <p role="status">{t('register.scansThere', { count: scans.length })}</p>}
        {attach.error && (
          <ProblemNote problem={attach.error} onRetry={() => attach.variables && attach.mutate(attach.variables)} />
        )}
        <div className={`${classes.row} no-print`}>
          <Button component={Link} to={`/requests/${register.data.id}`}>
            {t('register.open')}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              setKey(crypto.randomUUID());
              setDraft(emptyDraft(language, dates.dateOf(now), dates.time(now.toISOString())));
              setScans([]);
              attach.reset();
              register.reset();
            }}
          >
            {t('register.another')}
          </Button>
        </div>
      </Page>
    );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { receivedOn, receivedTime, lateReason, ...rest } = draft;
    const request = {
      ...rest,
      requester: {
        ...rest.requester,
        recordingWarned: draft.channel === 'oral' ? rest.requester.recordingWarned : undefined,
      },
      receivedAt: instantInZone(`${receivedOn} ${receivedTime}`, timeZone),
      lateReason: lateReason.trim() || undefined,
    };
    // The number and the time of receipt come first; a scan that is not taken is sent again from the receipt.
    register.mutate(request, {
      onSuccess: ({ id }) => scans.length > 0 && attach.mutate({ id, files: scans }),
    });
  };

  return (
    <Page
      title={t('register.title')}
      summary={t('register.summary')}
      trail={[{ to: '/requests', label: t('nav.requests') }]}
    >
      <form onSubmit={submit} className={classes.columns}>
        <Card className={classes.form} label={t('register.title')}>
          <div className={classes.row}>
            <Select
              label={t('register.channel')}
              data={channels.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
              value={draft.channel}
              allowDeselect={false}
              onChange={(channel) => change({ channel: channels.find((one) => one === channel) ?? 'oral' })}
            />
            <Select
              label={t('ask.kind')}
              data={kindOptions(t)}
              value={draft.kind}
              allowDeselect={false}
              onChange={(kind) => isRequestKind(kind) && change({ kind })}
            />
          </div>
          <div className={classes.row}>
            <DateField
              label={t('register.receivedOn')}
              value={draft.receivedOn}
              max={dates.dateOf(now)}
              onChange={(receivedOn) => change({ receivedOn })}
            />
            <TextInput
              label={t('register.receivedTime')}
              description={t('register.timeHint')}
              inputMode="numeric"
              pattern="([01][0-9]|2[0-3]):[0-5][0-9]"
              placeholder="16:00"
              required
              value={draft.receivedTime}
              error={problem?.of('receivedAt')}
              onChange={(event) => change({ receivedTime: event.currentTarget.value })}
            />
          </div>
          <Textarea
            label={t('register.lateReason')}
            description={t('register.lateReasonHint')}
            autosize
            maxLength={1_000}
            value={draft.lateReason}
            error={problem?.of('lateReason')}
            onChange={(event) => change({ lateReason: event.currentTarget.value })}
          />
          <RequesterFields
            requester={draft.requester}
            problem={problem}
            onChange={(requester) => change({ requester })}
          />
          {draft.requester.kind === 'journalist' && (
            <TextInput
              label={t('accreditation.requesterNumber')}
              maxLength={40}
              value={draft.requester.accreditationNumber ?? ''}
              error={problem?.of('requester.accreditationNumber')}
              onChange={(event) =>
                change({
                  requester: { ...draft.requester, accreditationNumber: event.currentTarget.value || undefined },
                })
              }
            />
          )}
          {draft.requester.kind !== 'state-body' && (
            <TextInput
              label={t('register.iinBin')}
              description={t('register.iinBinHint')}
              inputMode="numeric"
              maxLength={12}
              value={draft.requester.iinBin ?? ''}
              error={problem?.of('requester.iinBin')}
              onChange={(event) =>
                change({ requester: { ...draft.requester, iinBin: event.currentTarget.value.trim() || undefined } })
              }
            />
          )}
          {draft.channel === 'oral' && (
            <Checkbox
              label={t('register.recordingWarned')}
              checked={draft.requester.recordingWarned ?? false}
              onChange={(event) =>
                change({ requester: { ...draft.requester, recordingWarned: event.currentTarget.checked } })
              }
            />
          )}
          <Select
            label={t('ask.language')}
            data={languages.map((one) => ({ value: one, label: languageLabels[one].full }))}
            value={draft.language}
            allowDeselect={false}
            onChange={(one) => change({ language: languages.find((known) => known === one) ?? 'kk' })}
          />
          <TextInput
            label={t('ask.subject')}
            required
            maxLength={300}
            lang={draft.language}
            value={draft.subject}
            error={problem?.of('subject')}
            onChange={(event) => change({ subject: event.currentTarget.value })}
          />
          <Textarea
            label={t('ask.text')}
            required
            autosize
            minRows={5}
            maxLength={20_000}
            lang={draft.language}
            value={draft.text}
            error={problem?.of('text')}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
          <WishFields wishes={draft.wishes} onChange={(wishes) => change({ wishes })} />
          {session.body && (
            <ConsentFields
              bodyId={session.body.id}
              choice={draft.disclosure}
              error={problem?.of('disclosure.exclusivityDays')}
              mayBeUnasked
              onChange={(disclosure) => change({ disclosure })}
            />
          )}
          <FilePicker files={scans} onChange={setScans} />
          {register.error && <ProblemNote problem={register.error} />}
          <div>
            <Button type="submit" loading={register.isPending}>
              {t('register.submit')}
            </Button>
          </div>
        </Card>
        <ClockPreview clock={preview.data} error={preview.error} title={t('register.clockTitle')} named={draft.kind} />
      </form>
    </Page>
  );
}
