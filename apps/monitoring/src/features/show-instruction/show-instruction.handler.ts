import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { Instruction } from '../../persistence/instruction.entity.js';
import { problems } from '../../problems.js';
import type { InstructionText } from './instruction-text.dto.js';

/** The event of an instruction carries ids only; whoever carries it out asks for its text here. */
@Injectable()
export class ShowInstruction {
  constructor(private readonly tenants: Tenants) {}

  handle(id: string, principal: Principal): Promise<InstructionText> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const found = await tx.em.findOneBy(Instruction, { id });
      if (!found) throw problems['notification-not-found']();
      return { id, text: found.text };
    });
  }
}
