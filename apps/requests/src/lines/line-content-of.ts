import { languages } from '@baspasoz/contracts';
import type { LineContent, LineEditions } from '../domain/line-content.js';
import { plainLine, plainText } from '../domain/plain-text.js';
import { tellingWords } from '../search/telling-words.js';
import { problems } from '../problems.js';
import type { LineContentDto, LineEditionsDto } from './line-content.dto.js';

/** What is kept of what was typed. Problem `line-validity` when the line would end before it begins. */
export function lineContentOf(dto: LineContentDto): LineContent {
  if (dto.validUntil < dto.validFrom) throw problems['line-validity']({}, [{ field: 'validUntil', code: 'invalid' }]);
  return {
    editions: editionsOf(dto.editions),
    source: { kind: dto.source.kind, reference: plainLine(dto.source.reference), url: dto.source.url ?? null },
    restriction: dto.restriction,
    tags: [...new Set(dto.tags.map(plainLine).filter(Boolean))],
    validFrom: dto.validFrom,
    validUntil: dto.validUntil,
  };
}

/** The forms of words under which the version is found and suggested. */
export const termsOf = ({ editions, tags }: LineContent): string[] => {
  const texts = [...tags, ...Object.values(editions).flatMap(({ question, text }) => [question, text])];
  return [...new Set(tellingWords(texts.join('\n')).flat())];
};

function editionsOf(dto: LineEditionsDto): LineEditions {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const typed = dto[language];
      if (!typed) return [];
      const edition = { question: plainLine(typed.question), text: plainText(typed.text) };
      return edition.question || edition.text ? [[language, edition]] : [];
    }),
  );
}
