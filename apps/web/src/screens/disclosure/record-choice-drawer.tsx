import { Button, Select } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ApiProblem } from '../../api/problem';
import { useRecordChoice } from '../../api/register';
import type { DisclosureChoice, WayOfTelling } from '../../api/register-types';
import type { RequestDetails, Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import request from '../request/request.module.css';
import { ConsentFields } from './consent-fields';

const ways: readonly WayOfTelling[] = ['oral', 'paper', 'e-mail'];

interface Props {
  request: RequestDetails;
  session: Session;
  onClose: () => void;
}

/** Writes down what the requester said about publication after the request was registered. */
export default function RecordChoiceDrawer({ request: { id, registerChoice }, session, onClose }: Props) {
  const { t } = useWords();
  const [choice, setChoice] = useState<DisclosureChoice | undefined>(
    registerChoice ? { consent: registerChoice.consent, exclusivityDays: registerChoice.exclusivityDays } : undefined,
  );
  const [told, setTold] = useState<WayOfTelling>('oral');
  const record = useRecordChoice(id);
  const problem = record.error instanceof ApiProblem ? record.error : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (choice) record.mutate({ ...choice, told }, { onSuccess: onClose });
  };
  return (
    <SidePanel title={t('consent.record')} onClose={onClose}>
      <form onSubmit={submit} className={request.drawerForm}>
        <p>{t('consent.rule')}</p>
        {session.body && (
          <ConsentFields
            bodyId={session.body.id}
            choice={choice}
            error={problem?.of('disclosure.exclusivityDays')}
            onChange={setChoice}
          />
        )}
        <Select
          label={t('consent.told')}
          data={ways.map((way) => ({ value: way, label: t(`channel.${way}`) }))}
          value={told}
          allowDeselect={false}
          onChange={(way) => setTold(ways.find((one) => one === way) ?? 'oral')}
        />
        {record.error && <ProblemNote problem={record.error} />}
        <div>
          <Button type="submit" loading={record.isPending} disabled={!choice}>
            {t('consent.submit')}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
