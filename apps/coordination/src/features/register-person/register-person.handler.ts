import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { v7 as uuidv7 } from 'uuid';
import { BodyChanges } from '../../aggregate/body-changes.js';
import { orExists } from '../../aggregate/unique.js';
import { problems } from '../../problems.js';
import type { RegisterPersonDto } from './register-person.dto.js';

@Injectable()
export class RegisterPersonHandler {
  constructor(private readonly bodies: BodyChanges) {}

  /** No event: names and contacts stay here, and whoever may know them asks. */
  run(
    principal: Principal,
    { id = uuidv7(), name, email, phone, language }: RegisterPersonDto,
  ): Promise<{ id: string; version: number }> {
    return this.bodies.run(principal, bodyOf(principal), async (change) => {
      const { tx } = change;
      await orExists(
        tx.query('insert into person (body_id, id, name, email, phone, language) values ($1, $2, $3, $4, $5, $6)', [
          tx.bodyId,
          id,
          name,
          email,
          phone ?? null,
          language,
        ]),
        problems['person-exists'],
      );
      change.note('register-person', `person:${id}`);
      return { id, version: 1 };
    });
  }
}
