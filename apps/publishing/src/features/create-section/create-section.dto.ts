import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { LocalizedNameDto } from '../../publication/localized-name.dto.js';

export class CreateSectionDto {
  @IsUUID()
  resourceId!: string;

  /** A kind of the legal profile: it decides within which term the section is renewed. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  kind!: string;

  /** Its name when it is not the one of the profile. */
  @ApiPropertyOptional({ type: LocalizedNameDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => LocalizedNameDto)
  name?: LocalizedNameDto;
}
