import { draftOf, faultsOf, settingsOf } from './thresholds';

const settings = { notifyAt: 0.85, triageAt: 0.5, severityAt: { critical: 0.97, high: 0.85, medium: 0.7 } };
const draft = draftOf(settings, (value) => String(value).replace('.', ','));

test('what is shown with a comma is sent as the same numbers', () => {
  expect(settingsOf(draft)).toEqual(settings);
});

test('what is no score, or stands above a graver step, is not sent and says which field', () => {
  expect(faultsOf({ ...draft, notifyAt: '1,2', medium: '' })).toEqual({ notifyAt: 'number', medium: 'number' });
  expect(faultsOf({ ...draft, triageAt: '0,9' })).toEqual({ triageAt: 'order' });
  expect(settingsOf({ ...draft, high: '0.99' })).toBeNull();
});
