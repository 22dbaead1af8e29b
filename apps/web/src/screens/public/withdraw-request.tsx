import { useWithdrawRequest } from '../../api/proceedings';
import type { PublicStatus } from '../../api/public-types';
import { useWords } from '../../i18n/use-words';
import request from '../request/request.module.css';
import { WithdrawForm } from './withdraw-form';

/** Its author takes the request back while it is open; the head or a deputy ends it (APPC 88(1)). */
export function WithdrawRequest({ status, code }: { status: PublicStatus; code: string }) {
  const { t, dates } = useWords();
  const withdraw = useWithdrawRequest(status.number, code);
  if (status.closedAt) return null;
  if (status.withdrawnAt)
    return (
      <p className={request.provisional} role="status">
        {t('withdraw.request.done', { moment: dates.moment(status.withdrawnAt) })}
      </p>
    );
  return <WithdrawForm of="request" withdraw={withdraw} />;
}
