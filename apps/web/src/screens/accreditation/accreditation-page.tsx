import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useOutletContext, useParams } from 'react-router';
import { useAccreditation } from '../../api/accreditation';
import { may } from '../../api/permissions';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import classes from '../form.module.css';
import { AdverseNote } from './adverse-note';
import { AdversePanel } from './adverse-panel';
import { ApplicationClock } from './application-clock';
import { ApplicationFacts } from './application-facts';
import { GrantPanel } from './grant-panel';

type Deed = 'grant' | 'refuse' | 'revoke';

/** An application: its clock, who applies, what speaks against granting, and the decision. */
export default function AccreditationPage() {
  const session = useOutletContext<Session>();
  const { id = '' } = useParams();
  const { t, say, language, dates } = useWords();
  const { data: one, error, refetch } = useAccreditation(id);
  const [deed, setDeed] = useState<Deed | null>(null);
  if (error) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (!one) return <Loading rows={3} height={140} />;
  const decides = may(session, 'accreditation.decide');
  const close = () => setDeed(null);
  return (
    <Page
      title={one.journalist.name}
      here={one.number}
      trail={[{ to: '/accreditations', label: t('accreditation.title') }]}
      summary={`${one.number}. ${one.outlet.name}. ${t(`accreditation.state.${one.state}`)}`}
      actions={
        decides &&
        one.allowedActions.map((action) => (
          <Button key={action} variant={action === 'grant' ? 'filled' : 'default'} onClick={() => setDeed(action)}>
            {t(`accreditation.action.${action}`)}
          </Button>
        ))
      }
    >
      <div className={classes.columns}>
        <div className={classes.form}>
          <ApplicationClock item={one} clock={one.clock} />
          {one.refusal && <AdverseNote title={t('accreditation.refusal')} decision={one.refusal} />}
          {one.revocation && <AdverseNote title={t('accreditation.revocation')} decision={one.revocation} />}
          <Card label={t('accreditation.history')}>
            <h2>{t('accreditation.history')}</h2>
            <ol className={classes.facts}>
              {one.history.map((line) => (
                <li key={`${line.at} ${line.kind}`}>
                  {dates.moment(line.at)}: {t(`accreditation.happened.${line.kind}`)}
                  {line.actorRole && `, ${t(`role.${line.actorRole}`)}`}
                  {line.clause && <span className={classes.note}> ({say(line.clause)})</span>}
                </li>
              ))}
            </ol>
          </Card>
        </div>
        <div className={classes.form}>
          <ApplicationFacts accreditation={one} />
          {one.checkCode && (
            <Card label={t('accreditation.card')}>
              <h2>{t('accreditation.card')}</h2>
              <p className={classes.number}>{one.number}</p>
              <p>{one.checkCode}</p>
              <Link to={`/${language}/accreditation?${cardQuery(one.number, one.checkCode)}`}>
                {t('accreditation.checkLink')}
              </Link>
            </Card>
          )}
        </div>
      </div>
      {deed === 'grant' && <GrantPanel accreditation={one} onClose={close} />}
      {(deed === 'refuse' || deed === 'revoke') && <AdversePanel deed={deed} accreditation={one} onClose={close} />}
    </Page>
  );
}

const cardQuery = (number: string, code: string) => new URLSearchParams({ number, code }).toString();
