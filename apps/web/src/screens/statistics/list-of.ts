import type { ListName } from '../../api/statistics-types';

/** What a number is of: a list of requests, or the corrected entries of the register. */
export type Counted = ListName | 'corrections';

/** Where the list behind a number stands; null where there is none to open. */
export type ListOf = (of: Counted, only?: { unit?: string; ground?: string }) => string | null;

interface Days {
  from: string;
  to: string;
}

const inRegister = {
  answered: { outcome: 'answered' },
  answeredInPart: { inPart: 'true' },
  refused: { outcome: 'refused' },
  late: { late: 'true' },
  corrections: { corrected: 'true' },
};

/** The entries of the register that a number is of; of the others nothing is public by unit. */
function registerList(register: string, { from, to }: Days, of: Counted, unit?: string): string | null {
  if (!(of in inRegister) || unit === 'none') return null;
  const query = { ...inRegister[of as keyof typeof inRegister], ...(unit && { unitId: unit }) };
  return `${register}?${new URLSearchParams({ ...query, registeredFrom: from, registeredTo: to }).toString()}`;
}

/** @param register where the public register of the body stands; null while it is not known */
export const officeLists =
  (register: string | null, days: Days): ListOf =>
  (of, only) => {
    if (of !== 'corrections')
      return `/statistics/requests?${new URLSearchParams({ measure: of, ...only, ...days }).toString()}`;
    return register && registerList(register, days, of, only?.unit);
  };

/** Numbers of the whole and of the grounds open their lists; those of a unit open what the register has of them. */
export const publicLists =
  (register: string, statistics: string, days: Days): ListOf =>
  (of, only) => {
    if (only?.unit || of === 'corrections') return registerList(register, days, of, only?.unit);
    return `${statistics}/requests?${new URLSearchParams({ measure: of, ...only, ...days }).toString()}`;
  };
