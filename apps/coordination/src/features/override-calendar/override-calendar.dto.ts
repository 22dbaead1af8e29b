import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsDefined,
  IsIn,
  IsNotEmpty,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsListOf, IsLocalDate } from '@baspasoz/http';
import { LocalizedTextDto } from '../../shell/localized-text.dto.js';

export class CalendarDayDto {
  @IsLocalDate()
  date!: string;

  @IsIn(['work', 'off'])
  kind!: 'work' | 'off';

  @IsDefined()
  @ValidateNested()
  @Type(() => LocalizedTextDto)
  reason!: LocalizedTextDto;

  /** The act that moved the day, by its kind, number and date. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  act!: string;
}

export class OverrideCalendarDto {
  @ArrayMinSize(1)
  @ArrayMaxSize(366)
  @IsListOf(() => CalendarDayDto)
  days!: CalendarDayDto[];
}

export class WithdrawDayDto {
  /** The act by which the body's change no longer holds. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  act!: string;
}

const wallTime = /^([01]\d|2[0-3]):[0-5]\d$/;

export class WorkingHoursDto {
  @IsString()
  @Matches(wallTime)
  from!: string;

  @IsString()
  @Matches(wallTime)
  to!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  act!: string;
}
