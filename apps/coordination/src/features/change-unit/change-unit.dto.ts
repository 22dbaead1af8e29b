import { Type } from 'class-transformer';
import { IsBoolean, IsOptional, IsUUID, ValidateIf, ValidateNested } from 'class-validator';
import { LocalizedTextDto } from '../../shell/localized-text.dto.js';

export class ChangeUnitDto {
  @ValidateIf((dto: ChangeUnitDto) => dto.name !== undefined)
  @ValidateNested()
  @Type(() => LocalizedTextDto)
  name?: LocalizedTextDto;

  @ValidateIf((dto: ChangeUnitDto) => dto.authorized !== undefined)
  @IsBoolean()
  authorized?: boolean;

  /** Null puts the unit directly under the leadership. */
  @IsOptional()
  @IsUUID()
  superiorUnitId?: string | null;
}
