import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { IsLocalDate } from '@baspasoz/http';

export class AppointDeputyDto {
  @IsUUID()
  personId!: string;

  /** Whom the head's matters reach first in their absence. */
  @IsInt()
  @Min(1)
  @Max(20)
  order!: number;

  @IsLocalDate()
  from!: string;
}
