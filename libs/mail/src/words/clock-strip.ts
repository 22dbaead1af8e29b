import type { ClockExplanation } from '@baspasoz/law';

/** The strip in plain text, one sign a day: ▪ counted, ░ off, ▫ of an extension, ■ the due day. */
const signs: Record<ClockExplanation['days'][number]['kind'], string> = {
  registered: '·',
  counted: '▪',
  off: '░',
  extension: '▫',
  due: '■',
};

/** `20.03.2026`, the same in the three languages. */
export const plainDate = (date: string): string => date.split('-').reverse().join('.');

/** `20.03 ·░░░░░▪▪░░▪▪■ 01.04` */
export function clockStrip({ days }: ClockExplanation): string {
  const edge = (date: string | undefined): string => (date ? plainDate(date).slice(0, 5) : '');
  const strip = days.map((day) => signs[day.kind]).join('');
  return `${edge(days[0]?.date)} ${strip} ${edge(days.at(-1)?.date)}`;
}
