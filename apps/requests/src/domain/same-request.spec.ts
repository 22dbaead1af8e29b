import fc from 'fast-check';
import { sameRequest } from './same-request.js';

const nobody = { name: '', outlet: null, email: null, phone: null };
const facts = (text: string, changes: object) => ({ text, requester: { ...nobody, ...changes }, personId: null });

it('case, spaces and signs do not make another request of it', () => {
  const one = sameRequest(facts('Сколько школ построено?  В 2026 году.', { email: 'News@Meridian.example' }));
  const two = sameRequest(facts('сколько школ, построено в 2026 году', { email: 'news@meridian.example' }));
  expect(two).toBe(one);
});

it('one word more, one figure else, or another requester is another request', () => {
  const one = sameRequest(facts('Сколько школ построено в 2026 году?', { phone: '+7 701 000 00 00' }));
  for (const other of [
    facts('Сколько школ построено в 2025 году?', { phone: '+7 701 000 00 00' }),
    facts('Сколько новых школ построено в 2026 году?', { phone: '+7 701 000 00 00' }),
    facts('Сколько школ построено в 2026 году?', { phone: '+7 701 000 00 01' }),
    facts('Сколько школ построено в 2026 году?', { outlet: 'Меридиан' }),
  ])
    expect(sameRequest(other)).not.toBe(one);
});

it('Kazakh letters count: sounds that Russian letters stand in for are not folded away', () => {
  const of = (text: string) => sameRequest(facts(text, { outlet: 'Дала' }));
  expect(of('Қанша мектеп салынды?')).not.toBe(of('Канша мектеп салынды?'));
});

it('a nameless question is never taken for a repeat', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (text, name) => sameRequest(facts(text, { name })) === null));
});
