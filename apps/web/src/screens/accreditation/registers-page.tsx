import { Button } from '@mantine/core';
import { useState } from 'react';
import { useOutletContext } from 'react-router';
import { useJournalists, useOutlets } from '../../api/accreditation';
import { may } from '../../api/permissions';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import classes from '../form.module.css';
import { NewJournalistPanel } from './new-journalist-panel';
import { NewOutletPanel } from './new-outlet-panel';

/** The registers of the body: media outlets and their journalists. */
export default function RegistersPage() {
  const session = useOutletContext<Session>();
  const { t, dates } = useWords();
  const outlets = useOutlets();
  const journalists = useJournalists();
  const [adding, setAdding] = useState<'outlet' | 'journalist' | null>(null);
  const keeps = may(session, 'accreditation.manage');
  const error = outlets.error ?? journalists.error;
  const close = () => setAdding(null);
  return (
    <Page
      title={t('accreditation.registers')}
      trail={[{ to: '/accreditations', label: t('accreditation.title') }]}
      actions={
        keeps && (
          <>
            <Button variant="default" onClick={() => setAdding('outlet')}>
              {t('accreditation.addOutlet')}
            </Button>
            <Button onClick={() => setAdding('journalist')}>{t('accreditation.addJournalist')}</Button>
          </>
        )
      }
    >
      {error && <ProblemNote problem={error} />}
      {(outlets.isPending || journalists.isPending) && <Loading rows={3} height={100} />}
      <Card label={t('accreditation.outlets')}>
        <h2>{t('accreditation.outlets')}</h2>
        <ul className={classes.bodies}>
          {outlets.data?.map((outlet) => (
            <li key={outlet.id}>
              <p>
                {outlet.name}, {t(`accreditation.outletKind.${outlet.kind}`)}
              </p>
              <p className={classes.note}>
                {outlet.registrationNumber && outlet.registeredOn
                  ? t('accreditation.registeredAs', {
                      number: outlet.registrationNumber,
                      day: dates.fullDay(outlet.registeredOn),
                    })
                  : t('accreditation.notRegistered')}
                {outlet.byApplicant && `. ${t('accreditation.notChecked')}`}
              </p>
            </li>
          ))}
        </ul>
      </Card>
      <Card label={t('accreditation.journalists')}>
        <h2>{t('accreditation.journalists')}</h2>
        <ul className={classes.bodies}>
          {journalists.data?.map((journalist) => (
            <li key={journalist.id}>
              <p>{[journalist.name, journalist.position].filter(Boolean).join(', ')}</p>
              <p className={classes.note}>
                {[journalist.outletName, journalist.email, journalist.phone].filter(Boolean).join(' · ')}
                {journalist.personId && ` · ${t('accreditation.hasAccount')}`}
              </p>
            </li>
          ))}
        </ul>
      </Card>
      {adding === 'outlet' && <NewOutletPanel onClose={close} />}
      {adding === 'journalist' && <NewJournalistPanel outlets={outlets.data ?? []} onClose={close} />}
    </Page>
  );
}
