import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useGrounds, useRefuseAccreditation, useRevoke } from '../../api/accreditation';
import type { AccreditationDetails } from '../../api/accreditation-types';
import { useWords } from '../../i18n/use-words';
import { Loading } from '../../ui/loading';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import classes from '../form.module.css';

interface Props {
  deed: 'refuse' | 'revoke';
  accreditation: AccreditationDetails;
  onClose: () => void;
}

/** To refuse and to revoke need a ground of the law and reasoning; to revoke, also the act or the statement it rests on. */
export function AdversePanel({ deed, accreditation, onClose }: Props) {
  const { t, say } = useWords();
  const grounds = useGrounds();
  const [groundCode, setGround] = useState('');
  const [reasoning, setReasoning] = useState('');
  const [basis, setBasis] = useState('');
  const refuse = useRefuseAccreditation(accreditation);
  const revoke = useRevoke(accreditation);
  const revokes = deed === 'revoke';
  const { error, isPending } = revokes ? revoke : refuse;
  const items = grounds.data?.[revokes ? 'revocation' : 'refusal'];
  const lacks = groundCode === '' || reasoning.trim() === '' || (revokes && basis.trim() === '');
  const decide = () =>
    revokes
      ? revoke.mutate({ groundCode, reasoning, basis }, { onSuccess: onClose })
      : refuse.mutate({ groundCode, reasoning }, { onSuccess: onClose });
  return (
    <SidePanel
      title={t(revokes ? 'accreditation.revokeTitle' : 'accreditation.refuseTitle', { number: accreditation.number })}
      onClose={onClose}
    >
      {grounds.isPending && <Loading rows={4} height={48} />}
      {grounds.error && <ProblemNote problem={grounds.error} onRetry={() => void grounds.refetch()} />}
      {items && (
        <Radio.Group label={t('refuse.ground')} value={groundCode} onChange={setGround} required>
          <div className={classes.form}>
            {items.map(({ code, label, legalBasis }) => (
              <Radio key={code} value={code} label={say(label)} description={say(legalBasis)} />
            ))}
          </div>
        </Radio.Group>
      )}
      {revokes && (
        <TextInput
          label={t('accreditation.basis')}
          required
          maxLength={300}
          value={basis}
          onChange={(event) => setBasis(event.currentTarget.value)}
        />
      )}
      <Textarea
        label={t('refuse.reasoning')}
        lang={accreditation.language}
        autosize
        minRows={5}
        maxLength={10_000}
        required
        value={reasoning}
        onChange={(event) => setReasoning(event.currentTarget.value)}
      />
      <p className={classes.note}>{t('refuse.appealNote')}</p>
      {error && <ProblemNote problem={error} />}
      <Button loading={isPending} disabled={lacks} onClick={decide}>
        {t(`accreditation.action.${deed}`)}
      </Button>
    </SidePanel>
  );
}
