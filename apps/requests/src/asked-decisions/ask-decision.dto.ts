import { ArrayMaxSize, IsArray, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

class Noted {
  /** A word to whoever decides. */
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string;
}

export class AskExtensionDto extends Noted {
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
}

export class AskTerminationDto extends Noted {
  /** Code of a ground of APPC 88(1) from the request's `proceedings.terminationGrounds`. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  groundCode!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  reasoning!: string;
}
