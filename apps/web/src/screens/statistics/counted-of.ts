import type { ListName, PeriodChoice } from '../../api/statistics-types';
import { measures } from '../../api/statistics-types';

/** Which list the address of a page asks for; an unknown one is read as all that was registered. */
export interface Counted {
  measure: ListName;
  period: PeriodChoice;
  unit: string | undefined;
  ground: string | undefined;
}

export function countedOf(params: URLSearchParams): Counted {
  const of = (name: string) => params.get(name) ?? undefined;
  const asked = of('measure');
  const measure = asked === 'decided' ? asked : (measures.find((one) => one === asked) ?? 'received');
  return { measure, period: { from: of('from'), to: of('to') }, unit: of('unit'), ground: of('ground') };
}
