import { disclosureRules } from './disclosure.js';

describe('the rules of the public register', () => {
  it('let silence speak for the requester: less is shown, and no earlier than the longest window', () => {
    const { exclusivityDays, withoutConsent } = disclosureRules('2026-11-29');
    expect(withoutConsent.shows).toBe('outcome');
    expect(withoutConsent.afterDays).toBeGreaterThanOrEqual(exclusivityDays.most);
    expect(exclusivityDays.least).toBeLessThanOrEqual(exclusivityDays.usual);
    expect(exclusivityDays.usual).toBeLessThanOrEqual(exclusivityDays.most);
  });

  it('say that they are the product’s own until an act sets them', () => {
    expect(disclosureRules('2026-11-29').mark).toBe('D');
    expect(() => disclosureRules('2017-01-01')).toThrow(/no rules of the public register/);
  });
});
