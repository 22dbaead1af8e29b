import { ArrayMaxSize, IsArray, IsBoolean, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class RedirectRequestDto {
  /** True when nothing of the request is this body's to answer. */
  @IsBoolean()
  whole!: boolean;

  /** For a part: the questions that are sent on, in the words of the request. */
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  text?: string;

  /** For a part: which of the requester's files go with it; all of them when it is left out. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  attachmentIds?: string[];

  @IsString()
  @IsNotEmpty()
  @MaxLength(5_000)
  reason!: string;

  /** The competent body, where it is one of this installation. */
  @IsOptional()
  @IsUUID()
  toBodyId?: string;

  /** Its official name, where it is not. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  toName?: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  toAddress?: string;
}
