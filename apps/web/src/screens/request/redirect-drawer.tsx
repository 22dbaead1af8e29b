import { Button, Radio, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useBodies } from '../../api/coordination';
import { useRedirect } from '../../api/proceedings';
import { useFormKey } from '../../api/once';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import type { DrawerProps } from './decisions';
import { FilesSentOn, filesOfRequester } from './files-sent-on';
import classes from './request.module.css';

const elsewhere = 'elsewhere';

/** APPC 65: the whole or a part goes to the competent body within three working days, and the requester is told. */
export default function RedirectDrawer({ request, session, onClose }: DrawerProps) {
  const { t, say, dates } = useWords();
  const bodies = useBodies();
  const [scope, setScope] = useState<'whole' | 'part'>('whole');
  const [text, setText] = useState('');
  const [to, setTo] = useState<string | null>(null);
  const [toName, setToName] = useState('');
  const [toAddress, setToAddress] = useState('');
  const [reason, setReason] = useState('');
  const files = filesOfRequester(request.attachments);
  const [chosen, setChosen] = useState(files.filter(({ state }) => state !== 'infected').map(({ id }) => id));
  const redirect = useRedirect(request.id, useFormKey());
  const others = (bodies.data ?? []).filter(({ id }) => id !== session.body?.id);
  const outside = to === elsewhere;
  const lacks =
    reason.trim() === '' || !to || (outside && toName.trim() === '') || (scope === 'part' && text.trim() === '');
  const { redirectBy } = request.proceedings;

  const submit = () =>
    redirect.mutate(
      {
        whole: scope === 'whole',
        reason,
        ...(scope === 'part' ? { text, attachmentIds: chosen } : {}),
        ...(outside ? { toName, toAddress: toAddress.trim() || undefined } : { toBodyId: to ?? undefined }),
      },
      { onSuccess: onClose },
    );

  return (
    <SidePanel title={t('redirect.title', { number: request.number })} onClose={onClose}>
      <p>
        {t('redirect.rule')} {redirectBy && t('redirect.by', { day: dates.fullDay(redirectBy) })}
      </p>
      <Radio.Group
        label={t('redirect.what')}
        value={scope}
        onChange={(value) => setScope(value === 'part' ? 'part' : 'whole')}
      >
        <div className={classes.choices}>
          {(['whole', 'part'] as const).map((one) => (
            <Radio key={one} value={one} label={t(`redirect.of.${one}`)} description={t(`redirect.effect.${one}`)} />
          ))}
        </div>
      </Radio.Group>
      {scope === 'part' && (
        <Textarea
          label={t('redirect.text')}
          description={t('redirect.textHint')}
          lang={request.language}
          autosize
          minRows={3}
          maxLength={20_000}
          required
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {bodies.error && <ProblemNote problem={bodies.error} onRetry={() => void bodies.refetch()} />}
      <Select
        label={t('redirect.to')}
        required
        searchable
        nothingFoundMessage={t('common.nothing')}
        data={[
          ...others.map((body) => ({ value: body.id, label: say(body.name) })),
          { value: elsewhere, label: t('redirect.elsewhere') },
        ]}
        value={to}
        onChange={setTo}
      />
      {outside && (
        <>
          <TextInput
            label={t('redirect.toName')}
            required
            maxLength={300}
            value={toName}
            onChange={(event) => setToName(event.currentTarget.value)}
          />
          <TextInput
            label={t('redirect.toAddress')}
            description={t('redirect.letterHint')}
            maxLength={500}
            value={toAddress}
            onChange={(event) => setToAddress(event.currentTarget.value)}
          />
        </>
      )}
      <FilesSentOn files={files} chosen={scope === 'part' ? chosen : null} onChange={setChosen} byLetter={outside} />
      <Textarea
        label={t('redirect.reason')}
        description={t('proceedings.inLanguage')}
        lang={request.language}
        autosize
        minRows={3}
        maxLength={5_000}
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {redirect.error && <ProblemNote problem={redirect.error} />}
      <Button loading={redirect.isPending} disabled={lacks} onClick={submit}>
        {t('redirect.submit')}
      </Button>
    </SidePanel>
  );
}
