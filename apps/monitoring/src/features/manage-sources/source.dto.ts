import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { feedFormats } from '@baspasoz/feeds';
import { pageFormats, readKinds } from '../../sources/source-kind.js';
import type { ReadKind, SourceFormat } from '../../sources/source-kind.js';
import { sourceStates } from '../../sources/domain/source-state.js';
import type { SourceState } from '../../sources/domain/source-state.js';
import { troubleCodes } from '../../sources/trouble.js';
import type { TroubleCode } from '../../sources/trouble.js';

const LONGEST_ADDRESS = 2000;
/** A month: a source that is expected more rarely is never found silent in time. */
const MOST_MINUTES = 31 * 24 * 60;

export class LastTrouble {
  @ApiProperty({ enum: troubleCodes, enumName: 'TroubleCode' })
  code!: TroubleCode;

  @ApiProperty({ type: Date, description: 'When it was seen last' })
  at!: Date;

  @ApiProperty({ type: String, nullable: true, description: 'Numbers and names of the fetcher itself' })
  detail!: string | null;
}

/** `none`: the feed names no hub; `off`: it does, and this installation subscribes nowhere. */
const pushStates = ['none', 'off', 'asking', 'active'] as const;

/** One feed, sitemap or page the body reads, and how it is doing. */
export class SourceView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: readKinds, enumName: 'SourceKind' })
  kind!: ReadKind;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  url!: string;

  @ApiProperty({
    enum: [...feedFormats, ...pageFormats],
    enumName: 'SourceFormat',
    nullable: true,
    description: 'As the first fetch found it',
  })
  format!: SourceFormat | null;

  @ApiProperty({ enum: sourceStates, enumName: 'SourceState' })
  state!: SourceState;

  @ApiProperty({ type: Date, nullable: true })
  lastFetchedAt!: Date | null;

  @ApiProperty({ type: Date, nullable: true, description: 'When it last brought something new' })
  lastItemAt!: Date | null;

  @ApiProperty({ type: Date, nullable: true, description: 'Null while it is paused' })
  nextFetchAt!: Date | null;

  @ApiProperty({ description: 'Articles taken from it so far' })
  items!: number;

  @ApiProperty({ type: LastTrouble, nullable: true, description: 'The latest trouble that has not ended' })
  lastProblem!: LastTrouble | null;

  @ApiProperty({ description: 'Silent when it brings nothing for longer, minutes' })
  expectedEveryMinutes!: number;

  @ApiProperty({ enum: pushStates, enumName: 'PushState', description: 'Whether a hub tells of news (WebSub)' })
  push!: (typeof pushStates)[number];
}

export class SourceList {
  @ApiProperty({ type: [SourceView] })
  items!: SourceView[];
}

export class Trouble {
  @ApiProperty({ enum: troubleCodes, enumName: 'TroubleCode' })
  code!: TroubleCode;

  @ApiProperty({ type: String, nullable: true })
  detail!: string | null;

  @ApiProperty({ description: 'Fetches in a row that met it' })
  times!: number;

  @ApiProperty({ type: Date })
  firstAt!: Date;

  @ApiProperty({ type: Date })
  lastAt!: Date;

  @ApiProperty({ type: Date, nullable: true, description: 'Null while it lasts' })
  endedAt!: Date | null;
}

export class SourceDetails extends SourceView {
  @ApiProperty({ type: [Trouble], description: 'The latest hundred, those that last before those that ended' })
  problems!: Trouble[];
}

export class AddSourceDto {
  @ApiProperty({ minLength: 1, maxLength: 200 })
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  name!: string;

  /** What stands at the address; a feed unless it is said. */
  @ApiPropertyOptional({ enum: readKinds, enumName: 'SourceKind', default: 'feed' })
  @IsOptional()
  @IsIn(readKinds)
  kind?: ReadKind;

  /** Address of a feed (RSS, Atom, JSON), of a sitemap, or of a page that lists articles; http or https. */
  @ApiProperty({ maxLength: LONGEST_ADDRESS })
  @IsString()
  @MaxLength(LONGEST_ADDRESS)
  url!: string;

  @ApiPropertyOptional({ minimum: 1, maximum: MOST_MINUTES })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_MINUTES)
  expectedEveryMinutes?: number;
}

export class ChangeSourceDto {
  @ApiPropertyOptional({ minLength: 1, maxLength: 200 })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  name?: string;

  @ApiPropertyOptional({ maxLength: LONGEST_ADDRESS, description: 'Where the source has moved; its articles stay' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_ADDRESS)
  url?: string;

  @ApiPropertyOptional({ enum: readKinds, enumName: 'SourceKind', description: 'What stands at the address after all' })
  @IsOptional()
  @IsIn(readKinds)
  kind?: ReadKind;

  @ApiPropertyOptional({ description: 'A paused source is kept and not asked' })
  @IsOptional()
  @IsBoolean()
  paused?: boolean;

  @ApiPropertyOptional({ minimum: 1, maximum: MOST_MINUTES })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_MINUTES)
  expectedEveryMinutes?: number;
}
