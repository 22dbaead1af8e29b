import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { ExtensionNoticeDto } from '../record-extension-notice/record-extension-notice.dto.js';

export class ExtendRequestDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(5_000)
  reason!: string;

  /** The information holders whose competence the question touches, this body among them. */
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  holders!: string[];

  /** The first head decided on the extension (art. 36); needed when it is not entered by the head or a deputy. */
  @IsOptional()
  @IsBoolean()
  approvedByHead?: boolean;

  /** How the requester was told, when that is done already. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ExtensionNoticeDto)
  notice?: ExtensionNoticeDto;
}
