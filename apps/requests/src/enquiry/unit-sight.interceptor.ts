import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { withSightOf } from '@baspasoz/persistence';
import { map } from 'rxjs';
import type { Observable } from 'rxjs';
import { seesOwnUnitOnly } from './sides.js';

/**
 * Every route, the ones that come after this too: for an officer of a structural unit a request that was given to neither them nor
 * their unit is not there. What the unit is asked for it reaches them as an enquiry. How to reach the requester is the office's to know.
 */
@Injectable()
export class UnitSightInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const { principal } = context.switchToHttp().getRequest<{ principal?: Principal }>();
    if (!principal || !seesOwnUnitOnly(principal)) return next.handle();
    return withSightOf(principal.personId, () => next.handle().pipe(map(withoutContacts)));
  }
}

function withoutContacts(answer: unknown): unknown {
  const { requester, mails } = Object(answer) as { requester?: unknown; mails?: unknown };
  if (typeof requester !== 'object' || requester === null) return answer;
  const shown = Array.isArray(mails) ? { mails: mails.map(withoutAddress) } : {};
  return { ...Object(answer), ...shown, requester: { ...requester, email: null, phone: null, iinBin: null } };
}

/** What was written now stays; the conversation quoted below it is full of addresses. */
const withoutAddress = (mail: { sender: object }) => ({
  ...mail,
  sender: { ...mail.sender, address: null },
  quoted: '',
});
