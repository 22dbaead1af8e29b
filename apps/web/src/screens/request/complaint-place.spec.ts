import type { Complaint, ComplaintRight } from '../../api/complaint-types';
import { complaintPlace } from './complaint-place';

const beforeDecision: ComplaintRight = { against: 'action', fileBy: null, isLonger: false, clause: null };
const ofAnswer: ComplaintRight = { ...beforeDecision, against: 'answer', fileBy: '2026-06-22' };
const waiting = [{ id: 'one' } as Complaint];

test('a complaint may be registered also before anything is decided, out of the way of the work', () => {
  expect(complaintPlace({ complaints: [], complaintRight: beforeDecision }, true)).toBe('last');
});

test('what may be complained of within a term, and what has been complained of, stand first', () => {
  expect(complaintPlace({ complaints: [], complaintRight: ofAnswer }, true)).toBe('first');
  expect(complaintPlace({ complaints: waiting, complaintRight: null }, false)).toBe('first');
});

test('who does not handle complaints is offered none', () => {
  for (const complaintRight of [beforeDecision, ofAnswer, null])
    expect(complaintPlace({ complaints: [], complaintRight }, false)).toBeNull();
  expect(complaintPlace({ complaints: [], complaintRight: null }, true)).toBeNull();
});
