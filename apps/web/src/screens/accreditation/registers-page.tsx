import { Button } from '@mantine/core';
import { useState } from 'react';
import { useOutletContext } from 'react-router';
import { useJournalists, useOutlets } from '../../api/accreditation';
import type { Journalist, Outlet } from '../../api/accreditation-types';
import { may } from '../../api/permissions';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import classes from '../form.module.css';
import { JournalistPanel } from './journalist-panel';
import { OutletPanel } from './outlet-panel';
import { RegisterEntry } from './register-entry';

type Opened = { register: 'outlet'; known?: Outlet } | { register: 'journalist'; known?: Journalist };

/** The registers of the body: media outlets and their journalists. */
export default function RegistersPage() {
  const session = useOutletContext<Session>();
  const { t, dates } = useWords();
  const outlets = useOutlets();
  const journalists = useJournalists();
  const [opened, setOpened] = useState<Opened | null>(null);
  const keeps = may(session, 'accreditation.manage');
  const error = outlets.error ?? journalists.error;
  const close = () => setOpened(null);
  const changing = (open: Opened) => (keeps ? () => setOpened(open) : undefined);
  return (
    <Page
      title={t('accreditation.registers')}
      trail={[{ to: '/accreditations', label: t('accreditation.title') }]}
      actions={
        keeps && (
          <>
            <Button variant="default" onClick={() => setOpened({ register: 'outlet' })}>
              {t('accreditation.addOutlet')}
            </Button>
            <Button onClick={() => setOpened({ register: 'journalist' })}>{t('accreditation.addJournalist')}</Button>
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
            <RegisterEntry
              key={outlet.id}
              title={[outlet.name, t(`accreditation.outletKind.${outlet.kind}`)].join(', ')}
              isUnchecked={outlet.byApplicant}
              onChange={changing({ register: 'outlet', known: outlet })}
            >
              {outlet.registrationNumber && outlet.registeredOn
                ? t('accreditation.registeredAs', {
                    number: outlet.registrationNumber,
                    day: dates.fullDay(outlet.registeredOn),
                  })
                : t('accreditation.notRegistered')}
            </RegisterEntry>
          ))}
        </ul>
      </Card>
      <Card label={t('accreditation.journalists')}>
        <h2>{t('accreditation.journalists')}</h2>
        <ul className={classes.bodies}>
          {journalists.data?.map((journalist) => (
            <RegisterEntry
              key={journalist.id}
              title={[journalist.name, journalist.position].filter(Boolean).join(', ')}
              isUnchecked={journalist.byApplicant}
              onChange={changing({ register: 'journalist', known: journalist })}
            >
              {[
                journalist.outletName,
                journalist.email,
                journalist.phone,
                journalist.personId && t('accreditation.hasAccount'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </RegisterEntry>
          ))}
        </ul>
      </Card>
      {opened?.register === 'outlet' && <OutletPanel known={opened.known} onClose={close} />}
      {opened?.register === 'journalist' && (
        <JournalistPanel known={opened.known} outlets={outlets.data ?? []} onClose={close} />
      )}
    </Page>
  );
}
