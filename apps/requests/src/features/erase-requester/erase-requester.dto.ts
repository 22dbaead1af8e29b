import { Equals, IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class EraseRequesterDto {
  /** Incoming number and date of the demand. It stays with the request, so it names nobody. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  document!: string;

  /** Whoever decides knows that there is no way back. */
  @Equals(true)
  confirmed!: boolean;
}
