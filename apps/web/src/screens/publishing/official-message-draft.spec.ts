import type { Resource } from '../../api/publishing-types';
import type { StoryArticle, StoryDetails } from '../../api/story-types';
import { officialMessageDraft, proposedPlaces } from './official-message-draft';

const article = (language: StoryArticle['language'], title: string, sourceName: string) =>
  ({ language, title, sourceName, publishedAt: '2026-11-23T21:00:00Z' }) as StoryArticle;
const story = {
  title: 'Қазандықта өрт шықты',
  firstSeenAt: '2026-11-23T21:10:00Z',
  articles: [
    article('kk', 'Қазандықта өрт шықты', 'Дала хабар'),
    article('ru', 'Пожар в котельной {{source}}', 'Вестник'),
  ],
} as StoryDetails;
const template = {
  kk: { title: 'Ресми хабар: [… не болды]', lead: '[… қашан]', text: '{{source}} {{moment}} «{{title}}» {{unknown}}' },
  ru: { title: 'Сообщение: [… что]', lead: '[… когда]', text: '{{source}} {{moment}} «{{title}}»' },
};

test('a draft quotes the material in its own language and leaves to the office what only the office knows', () => {
  expect(officialMessageDraft(template, story, (language) => `(${language})`)).toEqual({
    kk: {
      title: 'Ресми хабар: [… не болды]',
      lead: '[… қашан]',
      text: '«Дала хабар» (kk) «Қазандықта өрт шықты» {{unknown}}',
    },
    ru: {
      title: 'Сообщение: [… что]',
      lead: '[… когда]',
      // A headline that looks like a placeholder is a headline.
      text: '«Вестник» (ru) «Пожар в котельной {{source}}»',
    },
  });
});

test('it is proposed for the news of both resources, or of the one there is', () => {
  const resource = (kind: Resource['kind'], ...kinds: string[]) =>
    ({ kind, sections: kinds.map((one) => ({ id: `${kind} ${one}`, kind: one })) }) as Resource;
  const both = [resource('body', 'structure', 'news'), resource('first-head', 'news')];
  expect(proposedPlaces(both)).toEqual({ sectionId: 'body news', also: ['first-head news'] });
  expect(proposedPlaces([resource('first-head', 'news')])).toEqual({ sectionId: 'first-head news', also: [] });
  expect(proposedPlaces([resource('body', 'structure')])).toEqual({ sectionId: '', also: [] });
});
