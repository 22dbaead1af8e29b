import { blocksOf } from './markup-blocks';

const text = (words: string) => ({ kind: 'text', text: words });

describe('the markup of a text', () => {
  test('has headings, lists, paragraphs, strong words and links', () => {
    expect(blocksOf('## Қайда\nБірінші **маңызды** жол\n- бір\n- екі\n\n[сайт](https://gov.kz)')).toEqual([
      { kind: 'heading', inline: [text('Қайда')] },
      { kind: 'paragraph', inline: [text('Бірінші '), { kind: 'strong', text: 'маңызды' }, text(' жол')] },
      { kind: 'list', items: [[text('бір')], [text('екі')]] },
      { kind: 'paragraph', inline: [{ kind: 'link', text: 'сайт', href: 'https://gov.kz' }] },
    ]);
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](data:text/html,1)',
    '<img src=x onerror=alert(1)>',
    '[x](//evil.example)',
  ])('leaves %s as the plain words it is', (words) =>
    expect(blocksOf(words)).toEqual([{ kind: 'paragraph', inline: [text(words)] }]),
  );

  test('of nothing is nothing', () => expect(blocksOf('\n\n ')).toEqual([]));
});
