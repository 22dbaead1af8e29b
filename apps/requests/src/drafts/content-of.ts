import { languages, sharedProblems } from '@baspasoz/contracts';
import { oralTopics, profileByCode, refusalGrounds } from '@baspasoz/law';
import { sentencesOf } from '@baspasoz/media-text';
import type { ClockRow } from '../aggregate/clock-row.js';
import { factSigns } from '../domain/claims.js';
import type { ClaimMark } from '../domain/claims.js';
import { plainLine, plainText } from '../domain/plain-text.js';
import { problems } from '../problems.js';
import type { DraftContent, DraftOf, Texts } from './draft.js';
import type { ClaimMarkDto, DraftTextsDto, SaveDraftDto } from './save-draft.dto.js';

/** What is kept of what was typed: plain text, no empty languages. A ground or a topic the law does not know is refused. */
export function contentOf(dto: SaveDraftDto, { legalProfile }: ClockRow, { kind }: DraftOf): DraftContent {
  const { form, oralTopic = null, groundCode = null } = dto;
  if (oralTopic && !oralTopics().some(({ code }) => code === oralTopic))
    throw sharedProblems['invalid-input']({}, [{ field: 'oralTopic', code: 'invalid' }]);
  if (kind === 'refusal' && dto.withheld && dto.withheld.length > 0)
    throw sharedProblems['invalid-input']({}, [{ field: 'withheld', code: 'invalid' }]);
  if (groundCode) requireGround(legalProfile, groundCode, 'groundCode');
  const withheld = (dto.withheld ?? []).map((part, place) => {
    requireGround(legalProfile, part.groundCode, `withheld.${place}.groundCode`);
    return { groundCode: part.groundCode, what: textsOf(part.what), reasoning: textsOf(part.reasoning) };
  });
  const resolution = (kind === 'new-answer' && plainText(dto.resolution ?? '')) || null;
  const marks = dto.marks.flatMap(marksOf);
  return {
    form,
    oralTopic: form === 'oral' ? oralTopic : null,
    texts: textsOf(dto.texts),
    marks,
    groundCode,
    resolution,
    withheld,
  };
}

function requireGround(legalProfile: string, groundCode: string, field: string): void {
  if (refusalGrounds(profileByCode(legalProfile)).some(({ code }) => code === groundCode)) return;
  throw problems['unknown-ground']({ groundCode }, [{ field, code: 'invalid' }]);
}

/** Plain text, no empty languages. */
export const textsOf = (typed: DraftTextsDto): Texts =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const text = plainText(typed[language] ?? '');
      return text ? [[language, text]] : [];
    }),
  );

/** A mark on a passage is a mark on each of its sentences that states a fact; on a single sentence it is the officer's word whatever it states. */
function marksOf({ language, sentence: passage, source }: ClaimMarkDto): ClaimMark[] {
  const kept = source ? { ...source, label: plainLine(source.label) } : null;
  const sentences = sentencesOf(plainText(passage)).map(({ text }) => text);
  return sentences
    .filter((sentence) => sentences.length === 1 || factSigns(language, sentence).length > 0)
    .map((sentence) => ({ language, sentence, source: kept }));
}
