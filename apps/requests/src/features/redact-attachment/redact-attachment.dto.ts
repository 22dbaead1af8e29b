import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsListOf } from '@baspasoz/http';

/** A place to hide and why: parts of the page's width and height from its upper left corner. */
export class MarkDto {
  /** From 0. */
  @IsInt()
  @Min(0)
  @Max(1_000)
  page!: number;

  @IsNumber()
  @Min(0)
  @Max(1)
  left!: number;

  @IsNumber()
  @Min(0)
  @Max(1)
  top!: number;

  @IsNumber()
  @Min(0)
  @Max(1)
  width!: number;

  @IsNumber()
  @Min(0)
  @Max(1)
  height!: number;

  /** The ground of the law on which just this is not given out. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  groundCode!: string;
}

export class RedactAttachmentDto {
  @ArrayMinSize(1)
  @ArrayMaxSize(2_000)
  @IsListOf(() => MarkDto)
  marks!: MarkDto[];
}
