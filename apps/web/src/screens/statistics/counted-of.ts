import type { ListName, PeriodChoice } from '../../api/statistics-types';
import { measures } from '../../api/statistics-types';

/** Which list the address of a page asks for; an unknown one is read as all that was registered. */
export interface CountedRequests {
  measure: ListName;
  period: PeriodChoice;
  unit: string | undefined;
  ground: string | undefined;
  /** The query of the statistics from which it was opened. */
  back: string;
}

export function countedOf(params: URLSearchParams): CountedRequests {
  const of = (name: string) => params.get(name) ?? undefined;
  const asked = of('measure');
  const measure = asked === 'decided' ? asked : (measures.find((one) => one === asked) ?? 'received');
  const period = { from: of('from'), to: of('to') };
  const back = new URLSearchParams(
    Object.entries(period).flatMap(([name, day]) => (day === undefined ? [] : [[name, day]])),
  ).toString();
  return { measure, period, unit: of('unit'), ground: of('ground'), back };
}
