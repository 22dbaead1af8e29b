import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { LocalizedText } from '../../api/clock-types';
import { useBodies } from '../../api/coordination';
import { useEnquiriesOf } from '../../api/enquiries';
import { may } from '../../api/permissions';
import { useAskExtension, useExtend } from '../../api/proceedings';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { TextButton } from '../../ui/text-button';
import type { DrawerProps } from './decisions';
import { HeadDecision } from './head-decision';
import { useHeadDecision } from './use-head-decision';

/** Art. 36: by the head's decision, once, only where information of several holders is needed, and the media is told within two working days. */
export default function ExtendDrawer({ request, session, onClose }: DrawerProps) {
  const { t, dates } = useWords();
  const bodies = useBodies().data ?? [];
  const { data: enquiries } = useEnquiriesOf(request.id, may(session, 'enquiry.read'));
  const [written, setHolders] = useState<string[] | null>(null);
  const nameOf = (body: { name: LocalizedText }) => body.name[request.language];
  // The own body first, then those that were asked: until the officer writes, they are what the data say.
  const asked = (enquiries?.items ?? []).flatMap(({ otherBody }) => (otherBody ? [nameOf(otherBody)] : []));
  const own = bodies.filter(({ id }) => id === session.body?.id).map(nameOf);
  const known = [...new Set([...own, ...asked])];
  const holders = written ?? [...known, '', ''].slice(0, Math.max(2, known.length));
  const others = bodies.map(nameOf).filter((name) => !holders.includes(name));
  const [reason, setReason] = useState('');
  const extend = useHeadDecision({
    request,
    session,
    onClose,
    scan: 'extension-decision',
    ask: useAskExtension(request.id),
    record: useExtend(request.id),
  });
  const named = holders.map((holder) => holder.trim()).filter(Boolean);
  const write = (index: number, name: string) =>
    setHolders(holders.map((old, place) => (place === index ? name : old)));
  const { dueIfExtended, extensionNoticeWd } = request.clock;

  return (
    <SidePanel title={t('extend.title', { number: request.number })} onClose={onClose}>
      <p>
        {dueIfExtended && `${t('extend.until', { day: dates.fullDay(dueIfExtended) })}. `}
        {t('extend.rule')}
        {extensionNoticeWd !== null && ` ${t('extend.notice', { count: extensionNoticeWd })}`}
      </p>
      {holders.map((holder, index) => (
        <TextInput
          key={index}
          label={t('extend.holder', { number: index + 1 })}
          required={index < 2}
          maxLength={300}
          value={holder}
          onChange={(event) => write(index, event.currentTarget.value)}
        />
      ))}
      {others.length > 0 && (
        <Select
          label={t('extend.addBody')}
          searchable
          nothingFoundMessage={t('common.nothing')}
          data={others}
          value={null}
          onChange={(name) => name && setHolders([...holders.filter(Boolean), name])}
        />
      )}
      <TextButton onClick={() => setHolders([...holders, ''])}>{t('extend.addHolder')}</TextButton>
      <Textarea
        label={t('extend.reason')}
        autosize
        minRows={4}
        maxLength={5_000}
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {!extend.decides && (
        <HeadDecision kind="extension" request={request} value={extend.decision} onChange={extend.setDecision} />
      )}
      {extend.error && <ProblemNote problem={extend.error} />}
      <Button
        loading={extend.isPending}
        disabled={named.length < 2 || reason.trim() === '' || extend.lacks}
        onClick={() => extend.submit({ reason, holders: named })}
      >
        {t(extend.asks ? 'headDecision.ask' : 'extend.submit')}
      </Button>
    </SidePanel>
  );
}
