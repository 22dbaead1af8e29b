import { IsISO8601, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

export class NoteReplyDto {
  /** What the requester said or wrote. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  text!: string;

  /** When it came; left out for now. */
  @IsOptional()
  @IsISO8601({ strict: true })
  receivedAt?: string;
}
