import { useSearchParams } from 'react-router';
import { usePublicStatus } from '../../api/requests';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { ClockCard } from '../request/clock-card';
import classes from '../form.module.css';
import { AskedOfYou } from './asked-of-you';
import { ChooseDisclosure } from './choose-disclosure';
import { Complain } from './complain';
import { Outcome } from './outcome';
import { StatusForm } from './status-form';
import { WithdrawRequest } from './withdraw-request';

/** How a request stands, for whoever holds its number and its code; both wrong or either wrong look the same. */
export default function StatusPage() {
  const { t, say } = useWords();
  const [params, setParams] = useSearchParams();
  const number = params.get('number') ?? '';
  const code = params.get('code') ?? '';
  const status = usePublicStatus(number, code);

  return (
    <Page title={t('status.title')} summary={status.data ? say(status.data.body.name) : t('status.summary')}>
      <Card className={`${classes.form} ${classes.narrow} no-print`} label={t('status.title')}>
        {/* Another request, followed by a link, is another form. */}
        <StatusForm key={params.toString()} shown={{ number, code }} onShow={(asked) => setParams({ ...asked })} />
      </Card>
      {status.isLoading && <Loading rows={2} height={120} />}
      {status.error && <ProblemNote problem={status.error} />}
      {status.data && (
        <>
          <h2>
            {status.data.number}: {status.data.subject}
          </h2>
          <ClockCard request={status.data} />
          <AskedOfYou status={status.data} code={code} />
          <Outcome status={status.data} code={code} />
          <ChooseDisclosure status={status.data} code={code} />
          <Complain status={status.data} code={code} />
          <WithdrawRequest status={status.data} code={code} />
        </>
      )}
    </Page>
  );
}
