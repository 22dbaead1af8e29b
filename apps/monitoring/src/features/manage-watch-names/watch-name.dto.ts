import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';

const kinds = ['name', 'abbreviation', 'head', 'programme', 'place'] as const;
const languages = ['kk', 'ru'] as const;

/** One name by which an article is found to concern the body. */
export class WatchNameView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'What it names; names of one thing in two languages share it' })
  key!: string;

  @ApiProperty({ enum: kinds, enumName: 'WatchNameKind' })
  kind!: (typeof kinds)[number];

  @ApiProperty()
  text!: string;

  @ApiProperty({ enum: languages })
  language!: (typeof languages)[number];

  @ApiProperty()
  active!: boolean;
}

export class WatchNameList {
  @ApiProperty({ type: [WatchNameView] })
  items!: WatchNameView[];
}

export class AddWatchNameDto {
  @ApiProperty({
    enum: kinds,
    enumName: 'WatchNameKind',
    description: 'name, abbreviation and head name the body itself; programme and place only touch it',
  })
  @IsIn(kinds)
  kind!: (typeof kinds)[number];

  /** As a person would write it; its inflected forms count. */
  @ApiProperty({ minLength: 2, maxLength: 200 })
  @IsString()
  @Matches(/\p{L}.*\p{L}/u)
  @MinLength(2)
  @MaxLength(200)
  text!: string;

  @ApiProperty({ enum: languages })
  @IsIn(languages)
  language!: (typeof languages)[number];

  @ApiPropertyOptional({ pattern: '^[a-z0-9][a-z0-9-]{0,62}$' })
  @IsOptional()
  @Matches(/^[a-z0-9][a-z0-9-]{0,62}$/)
  key?: string;
}

export class ChangeWatchNameDto {
  @ApiProperty({ description: 'A name that is not active is kept, and not looked for' })
  @IsBoolean()
  active!: boolean;
}
