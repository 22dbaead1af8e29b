import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { kinds, requesterKinds } from '@baspasoz/law';
import type { RequesterKind, RequestKind } from '@baspasoz/law';

export class CorrectRequesterDto {
  @IsIn(requesterKinds)
  requesterKind!: RequesterKind;

  @IsIn(kinds)
  kind!: RequestKind;

  /** Why, in the language of the request: the requester is told. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  reason!: string;
}
