import { IsUUID } from 'class-validator';
import { IsLocalDate } from '../../shell/is-local-date.js';

export class AppointFirstHeadDto {
  @IsUUID()
  personId!: string;

  @IsLocalDate()
  from!: string;
}
