import { IsUUID } from 'class-validator';
import { IsLocalDate } from '@baspasoz/http';

export class AppointFirstHeadDto {
  @IsUUID()
  personId!: string;

  @IsLocalDate()
  from!: string;
}
