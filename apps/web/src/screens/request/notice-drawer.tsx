import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { useExtensionNotice } from '../../api/requests';
import type { NoticeChannel, RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import classes from './request.module.css';

const channels: NoticeChannel[] = ['e-mail', 'phone', 'paper', 'status-page'];

/** Records how the requester was told of the extension (art. 36: within two working days of it). */
export default function NoticeDrawer({ request, onClose }: { request: RequestDetails; onClose: () => void }) {
  const { t, dates } = useWords();
  const [channel, setChannel] = useState<NoticeChannel>('e-mail');
  const record = useExtensionNotice(request.id);
  return (
    <SidePanel title={t('notice.title', { number: request.number })} onClose={onClose}>
      {request.extension && <p>{t('notice.by', { day: dates.fullDay(request.extension.noticeBy) })}</p>}
      <Radio.Group
        label={t('notice.channel')}
        value={channel}
        onChange={(value) => setChannel(channels.find((one) => one === value) ?? 'e-mail')}
      >
        <div className={classes.choices}>
          {channels.map((one) => (
            <Radio key={one} value={one} label={t(`notice.through.${one}`)} />
          ))}
        </div>
      </Radio.Group>
      {record.error && <ProblemNote problem={record.error} />}
      <Button loading={record.isPending} onClick={() => record.mutate({ channel }, { onSuccess: onClose })}>
        {t('notice.submit')}
      </Button>
    </SidePanel>
  );
}
