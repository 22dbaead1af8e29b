import { IsOptional, IsUUID } from 'class-validator';
import { IsLocalDate } from '@baspasoz/http';

export class RecordAbsenceDto {
  @IsOptional()
  @IsUUID()
  id?: string;

  @IsUUID()
  personId!: string;

  @IsLocalDate()
  from!: string;

  /** Last day of the absence. */
  @IsLocalDate()
  to!: string;
}
