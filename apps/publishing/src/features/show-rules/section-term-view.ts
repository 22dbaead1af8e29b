import type { LegalTerm, LocalizedText, SectionRule } from '@baspasoz/law';

/** The term within which a section is renewed, as screens show it. */
export interface SectionTerm {
  begins: SectionRule['begins'];
  value: number;
  unit: LegalTerm['unit'];
  clause: LocalizedText;
}

export const sectionTermView = ({ begins }: SectionRule, { value, unit, clause }: LegalTerm): SectionTerm => ({
  begins,
  value,
  unit,
  clause,
});
