import { useWithdrawOwnComplaint } from '../../api/complaints';
import type { PublicStatus } from '../../api/public-types';
import { WithdrawalRule } from '../request/withdrawal-rule';
import { WithdrawForm } from './withdraw-form';

interface Props {
  status: PublicStatus;
  code: string;
  complaintId: string;
}

/** Its author takes the complaint back while the body has it. */
export function WithdrawComplaint({ status, code, complaintId }: Props) {
  const withdraw = useWithdrawOwnComplaint(status.number, code, complaintId);
  return (
    <WithdrawForm of="complaint" withdraw={withdraw}>
      <WithdrawalRule rule={status.withdrawal} />
    </WithdrawForm>
  );
}
