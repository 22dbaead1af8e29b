import { feedFormats } from '@baspasoz/feeds';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { Proposal } from '../../sources/looks/proposal.js';
import { pageFormats, readKinds } from '../../sources/source-kind.js';
import type { ReadKind, SourceFormat } from '../../sources/source-kind.js';
import { failures } from '../../sources/trouble.js';
import type { FailureCode } from '../../sources/trouble.js';

export class LookAtAddressDto {
  /** What an officer pasted: a feed, a sitemap, a page of an outlet; http or https. */
  @ApiProperty({ maxLength: 2000 })
  @IsString()
  @MaxLength(2000)
  url!: string;
}

class SeenArticleView {
  @ApiProperty({ description: 'Empty where a sitemap names addresses only' })
  title!: string;

  @ApiProperty()
  url!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  publishedAt!: string | null;
}

class SampleView {
  @ApiProperty()
  title!: string;

  @ApiProperty({ description: 'The beginning of its text' })
  text!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  publishedAt!: string | null;
}

class ProposalView implements Proposal {
  @ApiProperty({ enum: readKinds, enumName: 'SourceKind' })
  kind!: ReadKind;

  @ApiProperty()
  url!: string;

  @ApiProperty({ enum: [...feedFormats, ...pageFormats], enumName: 'SourceFormat' })
  format!: SourceFormat;

  @ApiProperty({ description: 'As it calls itself; empty when it does not' })
  name!: string;

  @ApiProperty({ type: [SeenArticleView], description: 'The first few it would take' })
  articles!: SeenArticleView[];

  @ApiProperty({ type: SampleView, nullable: true, description: 'The article behind the first of its pages' })
  sample!: SampleView | null;
}

class LookFailureView {
  @ApiProperty({ enum: failures, enumName: 'FailureCode' })
  code!: FailureCode;

  @ApiProperty({ type: String, nullable: true })
  detail!: string | null;
}

const lookStates = ['looking', 'found', 'failed'] as const;

export class SourceLookView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: lookStates, enumName: 'SourceLookState' })
  state!: (typeof lookStates)[number];

  @ApiProperty({ type: [ProposalView], description: 'Ways to read it, the surest first' })
  proposals!: ProposalView[];

  @ApiProperty({ type: LookFailureView, nullable: true })
  failure!: LookFailureView | null;
}
