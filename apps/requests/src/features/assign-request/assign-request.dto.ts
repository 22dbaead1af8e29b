import { IsOptional, IsUUID } from 'class-validator';

/** To an officer, to a unit, or to an officer of a unit. */
export class AssignRequestDto {
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @IsOptional()
  @IsUUID()
  assigneeId?: string;
}
