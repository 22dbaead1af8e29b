import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IsLocalDate } from '@baspasoz/http';
import { EditionsDto } from './editions.dto.js';

export class CreatePublicationDto {
  @IsUUID()
  sectionId!: string;

  @ApiProperty({ type: EditionsDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => EditionsDto)
  editions!: EditionsDto;

  /** The day on which the office means to look whether the text still holds. */
  @ApiPropertyOptional({ type: String, nullable: true, format: 'date' })
  @IsOptional()
  @IsLocalDate()
  reviewOn?: string | null;
}
