import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { publishingRules, termOn } from '@baspasoz/law';
import type { Confirmation, LocalizedText } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { sectionTermView } from './section-term-view.js';
import type { SectionTerm } from './section-term-view.js';

interface ShownRules {
  profile: string;
  requiredLanguages: readonly ('kk' | 'ru' | 'en')[];
  confirmations: readonly Pick<Confirmation, 'code' | 'label' | 'clause'>[];
  sections: { code: string; name: LocalizedText; term: SectionTerm | null }[];
}

@Injectable()
export class ShowRulesHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  run(principal: Principal): Promise<ShownRules> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const { profile, today } = await this.frames.load(tx);
      const rules = publishingRules(profile);
      return {
        profile: profile.code,
        requiredLanguages: rules?.requiredLanguages ?? [],
        confirmations: (rules?.confirmations ?? []).map(({ code, label, clause }) => ({ code, label, clause })),
        sections: (rules?.sections ?? []).map((rule) => {
          const term = termOn(profile, rule.term, today);
          return { code: rule.code, name: rule.name, term: term ? sectionTermView(rule, term) : null };
        }),
      };
    });
  }
}
