import { IsIn } from 'class-validator';
import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';

export class OpenCalendarFeedDto {
  /** In which the calendar speaks. */
  @IsIn(languages)
  language!: Language;
}
