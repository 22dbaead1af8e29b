import { IsOptional, IsUUID } from 'class-validator';
import { IsLocalDate } from '../../shell/is-local-date.js';

export class AppointOfficerDto {
  @IsOptional()
  @IsUUID()
  id?: string;

  @IsUUID()
  personId!: string;

  @IsUUID()
  postId!: string;

  @IsLocalDate()
  from!: string;
}
