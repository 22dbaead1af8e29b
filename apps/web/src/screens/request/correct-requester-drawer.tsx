import { Button, Radio, Select, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useCorrectRequester } from '../../api/proceedings';
import { ApiProblem } from '../../api/problem';
import type { RequesterKind } from '../../api/types';
import { AskedBy } from '../../clock/asked-by';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { isRequestKind, kindOptions, requesterKinds } from '../request-kinds';
import type { DrawerProps } from './decisions';
import classes from './request.module.css';

/** Who asks decides the clock: where that was chosen wrongly, the officer corrects it, and both sides are told. */
export default function CorrectRequesterDrawer({ request, onClose }: DrawerProps) {
  const { t } = useWords();
  const [requesterKind, setRequesterKind] = useState<RequesterKind>(request.requester.kind);
  const [kind, setKind] = useState(request.kind);
  const [reason, setReason] = useState('');
  const correct = useCorrectRequester(request.id);
  const problem = correct.error instanceof ApiProblem ? correct.error : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    correct.mutate({ requesterKind, kind, reason }, { onSuccess: onClose });
  };
  return (
    <SidePanel title={t('correctRequester.title')} onClose={onClose}>
      <form onSubmit={submit} className={classes.drawerForm}>
        <p>{t('correctRequester.rule')}</p>
        <AskedBy clock={request.clock} />
        <Radio.Group
          label={t('ask.requesterKind')}
          value={requesterKind}
          onChange={(value) => setRequesterKind(requesterKinds.find((one) => one === value) ?? requesterKind)}
        >
          <div className={classes.choices}>
            {requesterKinds.map((one) => (
              <Radio key={one} value={one} label={t(`requester.${one}`)} />
            ))}
          </div>
        </Radio.Group>
        <Select
          label={t('ask.kind')}
          data={kindOptions(t)}
          value={kind}
          allowDeselect={false}
          error={problem?.of('kind')}
          onChange={(value) => isRequestKind(value) && setKind(value)}
        />
        <Textarea
          label={t('correctRequester.reason')}
          description={t('proceedings.inLanguage')}
          lang={request.language}
          autosize
          minRows={3}
          maxLength={2_000}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {correct.error && <ProblemNote problem={correct.error} />}
        <div>
          <Button type="submit" loading={correct.isPending}>
            {t('correctRequester.submit')}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
