import fc from 'fast-check';
import { deliveryState } from './delivery.js';
import type { DeliveryAttempt } from './delivery.js';

const attempt = fc.record<DeliveryAttempt>({
  outcome: fc.constantFrom('sent', 'delivered', 'returned'),
  at: fc.date({ noInvalidDate: true }),
});

describe('whether a decision has reached its requester', () => {
  it('one proof is enough, whatever else came back and in whatever order it was recorded', () => {
    fc.assert(
      fc.property(fc.array(attempt), fc.date({ noInvalidDate: true }), (others, at) => {
        expect(deliveryState([...others, { outcome: 'delivered', at }])).toBe('delivered');
      }),
    );
  });

  it('without a proof the latest attempt decides, and what was never begun has not failed', () => {
    const day = (date: number) => new Date(Date.UTC(2026, 2, date));
    expect(deliveryState([])).toBe('not-proven');
    expect(deliveryState([{ outcome: 'returned', at: day(2) }])).toBe('failed');
    expect(
      deliveryState([
        { outcome: 'sent', at: day(3) },
        { outcome: 'returned', at: day(2) },
      ]),
    ).toBe('not-proven');
  });
});
