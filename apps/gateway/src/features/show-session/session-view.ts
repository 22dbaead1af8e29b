import { roles, type Role } from '@baspasoz/auth';
import { languages, type Language } from '@baspasoz/contracts';
import { ApiProperty } from '@nestjs/swagger';
import type { Session } from '../../sessions/session.js';

class SessionPerson {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: languages, enumName: 'Language' })
  language!: Language;
}

class SessionBody {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

/** Who is signed in, as the web needs it. */
export class SessionView {
  @ApiProperty({ type: SessionPerson })
  person!: SessionPerson;

  @ApiProperty({ enum: roles, enumName: 'Role', isArray: true, description: 'Roles in the current body' })
  roles!: Role[];

  @ApiProperty({ type: SessionBody, nullable: true, description: 'The body the person acts for' })
  body!: SessionBody | null;

  @ApiProperty({ type: [SessionBody], description: 'Every body the person may switch to' })
  bodies!: SessionBody[];

  @ApiProperty({ description: 'To be sent as x-csrf-token with every call that changes something' })
  csrfToken!: string;
}

export function sessionView({ principal, name, csrfToken }: Session): SessionView {
  return {
    person: { id: principal.personId, name, language: principal.language },
    roles: principal.roles,
    body: principal.bodyId ? { id: principal.bodyId } : null,
    bodies: principal.bodies.map(({ id }) => ({ id })),
    csrfToken,
  };
}
