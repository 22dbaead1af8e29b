import type { BaspasozEvent, EventName } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';
import { Catch, UseFilters, type ExceptionFilter } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { throwError, type Observable } from 'rxjs';

/** Nest would replace an unknown error by "Internal server error"; the dead letter has to tell the real one. */
@Catch()
class KeepError implements ExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

type Handler<N extends EventName> = (event: BaspasozEvent<N>, tx: TenantTx) => Promise<void>;

/**
 * Marks a controller's method as the consumer of one event. It is called inside a transaction of the event's body,
 * with the event recorded in the inbox: what it writes through `tx` happens exactly once. A service consumes an event in
 * one place; what else may throw or be undone (mail, HTTP) does not belong into the method.
 */
export function Consumes<N extends EventName>(name: N) {
  return <T extends Handler<N>>(target: object, key: string, descriptor: TypedPropertyDescriptor<T>): void => {
    Payload()(target, key, 0);
    Ctx()(target, key, 1);
    EventPattern<string>(name)(target, key, descriptor);
    UseFilters(new KeepError())(target, key, descriptor);
  };
}
