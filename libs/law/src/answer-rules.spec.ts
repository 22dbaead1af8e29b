import { answerClause, oralTopics } from './answer-rules.js';
import data from './data/answer-rules.json' with { type: 'json' };

describe('what the law wants of an answer', () => {
  it('names its clause in three languages and where it was seen', () => {
    for (const { code, mark, source } of data.requirements) {
      expect(Object.values(answerClause(code)).every(Boolean)).toBe(true);
      expect('STNMBD').toContain(mark);
      expect(source).not.toBe('');
    }
    expect(() => answerClause('courtesy')).toThrow('no requirement');
  });

  it('knows the topics of oral answers, each once and in three languages', () => {
    const topics = oralTopics();
    expect(new Set(topics.map(({ code }) => code)).size).toBe(topics.length);
    for (const { label, mark } of topics) {
      expect(Object.values(label).every(Boolean)).toBe(true);
      expect('STNMBD').toContain(mark);
    }
  });
});
