import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsDefined, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IsLocalDate } from '@baspasoz/http';
import { EditionsDto } from './editions.dto.js';

export class CreatePublicationDto {
  @IsUUID()
  sectionId!: string;

  /** Further sections it stands in, as on the other internet resource of the body. */
  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  alsoSectionIds?: string[];

  /** The story of the media it answers. */
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  storyId?: string;

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
