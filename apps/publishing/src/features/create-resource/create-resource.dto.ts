import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { LocalizedNameDto } from '../../publication/localized-name.dto.js';

const resourceKinds = ['body', 'first-head'] as const;

export class CreateResourceDto {
  /** Whose it is: the body's, or its first head's (¶8.7). */
  @ApiProperty({ enum: resourceKinds, enumName: 'ResourceKind' })
  @IsIn(resourceKinds)
  kind!: (typeof resourceKinds)[number];

  /** Last part of its public address; unique in the installation. */
  @IsString()
  @MaxLength(60)
  @Matches(/^[a-z][a-z0-9-]*$/, { message: 'small Latin letters, digits and dashes' })
  slug!: string;

  @ApiProperty({ type: LocalizedNameDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => LocalizedNameDto)
  name!: LocalizedNameDto;
}
