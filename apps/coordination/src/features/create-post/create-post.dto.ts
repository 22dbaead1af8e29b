import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { officerRoles } from '../../domain/post.js';
import type { OfficerRole } from '../../domain/post.js';
import { LocalizedTextDto } from '../../shell/localized-text.dto.js';

export class CreatePostDto {
  @IsOptional()
  @IsUUID()
  id?: string;

  @IsOptional()
  @IsUUID()
  unitId?: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => LocalizedTextDto)
  title!: LocalizedTextDto;

  @IsIn(officerRoles)
  role!: OfficerRole;

  /** Number and date of the act of the staffing table the post stands in. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  staffingActNo!: string;

  /** The post its holder answers to. The authorized person answers to the first head only (¶4). */
  @IsOptional()
  @IsUUID()
  reportsToPostId?: string;
}
