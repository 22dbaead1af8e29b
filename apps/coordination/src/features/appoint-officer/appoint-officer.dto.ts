import { IsOptional, IsUUID } from 'class-validator';
import { IsLocalDate } from '@baspasoz/http';

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
