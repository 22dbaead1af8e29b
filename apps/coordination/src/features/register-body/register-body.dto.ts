import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsOptional, IsString, IsUUID, Matches, ValidateNested } from 'class-validator';
import { bodyKinds } from '../../domain/body.js';
import type { BodyKind } from '../../domain/body.js';
import { LocalizedTextDto } from '../../shell/localized-text.dto.js';

export class RegisterBodyDto {
  /** Given where the body is known elsewhere by this id already; otherwise issued here. */
  @IsOptional()
  @IsUUID()
  id?: string;

  @IsString()
  @Matches(/^[a-z][a-z0-9-]{1,39}$/)
  slug!: string;

  @IsString()
  @Matches(/^[0-9]{12}$/)
  bin!: string;

  @IsIn(bodyKinds)
  kind!: BodyKind;

  @IsDefined()
  @ValidateNested()
  @Type(() => LocalizedTextDto)
  name!: LocalizedTextDto;

  @IsDefined()
  @ValidateNested()
  @Type(() => LocalizedTextDto)
  shortName!: LocalizedTextDto;

  /** Begins the numbers of the body's requests. */
  @IsString()
  @Matches(/^[\p{L}0-9-]{1,12}$/u)
  numberPrefix!: string;

  /** IANA name, such as Asia/Almaty. */
  @IsString()
  @Matches(/^[A-Za-z]+(\/[A-Za-z0-9_+-]+){0,2}$/)
  timeZone!: string;

  @IsString()
  @Matches(/^[A-Za-z0-9-]{2,40}$/)
  region!: string;

  /** The central state body a department belongs to. */
  @IsOptional()
  @IsUUID()
  parentId?: string;

  /** Only where an act gives the body a legal profile other than the one in force. */
  @IsOptional()
  @IsIn(['KZ-2018', 'KZ-2024'])
  legalProfile?: string;
}
