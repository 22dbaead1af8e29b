import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IsLocalDate } from '@baspasoz/http';
import { VersionDto } from '../../publication/version.dto.js';
import { EditionsDto } from '../create-publication/editions.dto.js';

export class EditPublicationDto extends VersionDto {
  /** Another section; only before the first publication. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  sectionId?: string;

  /** The whole working copy: a language that is left out is removed. */
  @ApiProperty({ type: EditionsDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => EditionsDto)
  editions!: EditionsDto;

  @ApiPropertyOptional({ type: String, nullable: true, format: 'date' })
  @IsOptional()
  @IsLocalDate()
  reviewOn?: string | null;
}
