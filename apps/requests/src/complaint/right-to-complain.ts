import { localDate } from '@baspasoz/law';
import type { WorkCalendar } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { ClockRow } from '../aggregate/clock-row.js';
import { complaintRight } from '../domain/complaint.js';
import type { ComplaintRight, FiledComplaint } from '../domain/complaint.js';

type Request = Pick<ClockRow, 'requestId' | 'legalProfile' | 'state' | 'dueOn' | 'dueAt' | 'breachedAt' | 'closedAt'>;

/** What a complaint that came at `at` would be of, with the moment of the last new answer after an earlier one. */
export async function rightToComplain(
  tx: TenantTx,
  request: Request,
  earlier: readonly FiledComplaint[],
  calendar: WorkCalendar,
  at: Date,
): Promise<{ right: ComplaintRight; renewedAt: Date | null }> {
  const [row] = await tx.query<{ appealText: string | null }>(
    `select coalesce((select appeal_text from answer where request_id = $1 and body_id = $2),
       (select appeal_text from refusal where request_id = $1 and body_id = $2),
       (select appeal_text from procedural_decision where request_id = $1 and body_id = $2)) as "appealText"`,
    [request.requestId, tx.bodyId],
  );
  const renewedAt = lastAnswered(earlier);
  const onDay = (moment: Date | null) => moment && localDate(moment, calendar.timeZone);
  const right = complaintRight(
    {
      ...request,
      closedOn: onDay(request.closedAt),
      appealText: row?.appealText ?? null,
      renewedAt,
      renewedOn: onDay(renewedAt),
    },
    at,
    calendar,
  );
  return { right, renewedAt };
}

/** When the last new answer after a complaint was given. */
export const lastAnswered = (complaints: readonly Pick<FiledComplaint, 'answeredAt'>[]): Date | null =>
  complaints.reduce<Date | null>(
    (last, { answeredAt }) => (answeredAt && (!last || answeredAt > last) ? answeredAt : last),
    null,
  );
