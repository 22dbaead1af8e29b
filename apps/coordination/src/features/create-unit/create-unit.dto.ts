import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { LocalizedTextDto } from '../../shell/localized-text.dto.js';

export class CreateUnitDto {
  @IsOptional()
  @IsUUID()
  id?: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => LocalizedTextDto)
  name!: LocalizedTextDto;

  /** The authorized unit for interaction with mass media. */
  @IsOptional()
  @IsBoolean()
  authorized?: boolean;

  @IsOptional()
  @IsUUID()
  superiorUnitId?: string;
}
