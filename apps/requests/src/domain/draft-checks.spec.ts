import { blocking, checkDraft } from './draft-checks.js';
import type { DraftInHand } from './draft-checks.js';
import type { CheckCode } from './check-words.js';

const closing = { legalReference: 'Правовое основание: …', appealText: 'Вы вправе подать жалобу …' };
const draft = (changes: Partial<DraftInHand> = {}): DraftInHand => ({
  kind: 'answer',
  request: {
    kind: 'media-request',
    language: 'ru',
    text: 'Почему отключили отопление в районной больнице и куда перевели пациентов?',
    phone: '+7 701 123 45 67',
    wishedForm: null,
  },
  texts: {
    ru: 'Отопление в больнице отключили для ремонта котельной, пациентов перевели в соседнюю районную больницу.',
  },
  marks: [],
  groundCode: null,
  satisfies: false,
  resolution: null,
  withheld: [],
  hiddenOn: [],
  form: 'e-mail',
  oralTopic: null,
  closing,
  secondEyes: 'approved',
  approvalDemanded: false,
  ...changes,
});
const failed = (changes: Partial<DraftInHand> = {}): CheckCode[] =>
  checkDraft(draft(changes))
    .filter(({ passed }) => !passed)
    .map(({ code }) => code);

describe('a draft is checked before it goes out', () => {
  it('and passes when everything is there', () => expect(failed()).toEqual([]));

  it('for the form that the request names (Law on mass media, art. 36), which warns and does not stop', () => {
    const onPaper = { ...draft().request, wishedForm: 'paper' } as const;
    const [check] = checkDraft(draft({ request: onPaper })).filter(({ code }) => code === 'wished-form');
    expect(check).toMatchObject({ passed: false, severity: 'warn' });
    expect(failed({ request: onPaper, form: 'paper' })).toEqual([]);
    expect(checkDraft(draft()).map(({ code }) => code)).not.toContain('wished-form');
  });

  it('for the language of the request and of each text (APPC 89(2))', () => {
    expect(failed({ texts: {} })).toContain('language');
    expect(failed({ texts: { ru: 'Бұл мәтін қазақ тілінде жазылған, орысша емес, сондықтан өтпейді.' } })).toContain(
      'text-language',
    );
  });

  it('for a complaint that a body satisfies in full only (APPC 91(4)): a part withheld is to be weighed, where the answer satisfies one', () => {
    const part = { groundCode: 'restricted-by-law', what: { ru: 'Имена' }, reasoning: { ru: 'Закон запрещает.' } };
    const resolution = 'Ответ дополнен сведениями.';
    const found = (satisfies: boolean) =>
      checkDraft(draft({ kind: 'new-answer', satisfies, resolution, withheld: [part] })).find(
        ({ code }) => code === 'in-full',
      );
    expect(found(true)).toMatchObject({ passed: false, severity: 'warn', clause: { ru: 'пункт 4 статьи 91 АППК' } });
    expect(found(false)).toBeUndefined();
  });

  it('for a source of every statement of fact, and names each sentence without one', () => {
    const texts = { ru: `${draft().texts.ru} Ремонт стоит 12 млн тенге. Он закончится в декабре.` };
    const found = checkDraft(draft({ texts })).find(({ code }) => code === 'sources');
    expect(found).toMatchObject({
      passed: false,
      severity: 'block',
      about: ['Ремонт стоит 12 млн тенге.', 'Он закончится в декабре.'],
    });
    const marks = [
      {
        language: 'ru' as const,
        sentence: 'Ремонт стоит 12 млн тенге.',
        source: { kind: 'register' as const, label: 'Договор' },
      },
      { language: 'ru' as const, sentence: 'Он закончится в декабре.', source: null },
    ];
    expect(failed({ texts, marks })).toEqual([]);
  });

  it('for being more than a link', () => {
    expect(
      failed({ texts: { ru: 'Информация об отоплении больницы на нашем сайте: https://moh.example/news' } }),
    ).toContain('link-only');
  });

  it('for questions that are left open, as a warning', () => {
    const open = checkDraft(draft({ texts: { ru: 'Спасибо за внимание к работе министерства.' } })).find(
      ({ code }) => code === 'questions',
    );
    expect(open).toMatchObject({ passed: false, severity: 'warn' });
    expect(open?.about[0]).toContain('Почему отключили отопление');
  });

  it('for numbers of third persons: an IIN by its check digit, a telephone that is not the requester’s', () => {
    const text = draft().texts.ru ?? '';
    expect(failed({ texts: { ru: `${text} ИИН 061211600012.` } })).toContain('personal-data');
    expect(failed({ texts: { ru: `${text} Телефон 8 (702) 555-44-33.` } })).toContain('personal-data');
    expect(failed({ texts: { ru: `${text} Ваш телефон 8 701 123-45-67.` } })).not.toContain('personal-data');
  });

  it('for a topic of the law’s list when it is given orally', () => {
    expect(failed({ form: 'oral' })).toContain('oral-form');
    expect(failed({ form: 'oral', oralTopic: 'work-schedule' })).not.toContain('oral-form');
  });

  it('for ground and reasons when it refuses', () => {
    const refusal = { kind: 'refusal' as const, texts: { ru: 'Нельзя.' } };
    expect(failed(refusal)).toContain('reasoning');
    expect(
      failed({
        kind: 'refusal',
        groundCode: 'restricted-by-law',
        texts: { ru: 'Эти сведения отнесены законом к охраняемой тайне, раскрыть их нельзя.' },
      }),
    ).toEqual([]);
  });

  it('for a second pair of eyes: a warning, unless the body demands it or somebody was asked', () => {
    const severity = (changes: Partial<DraftInHand>) =>
      checkDraft(draft(changes)).find(({ code }) => code === 'second-eyes')?.severity;
    expect(failed({ secondEyes: 'not-asked' })).toEqual(['second-eyes']);
    expect(severity({ secondEyes: 'not-asked' })).toBe('warn');
    expect(severity({ secondEyes: 'not-asked', approvalDemanded: true })).toBe('block');
    expect(severity({ secondEyes: 'waiting' })).toBe('block');
  });

  it('each in three languages', () => {
    for (const { words } of checkDraft(draft({ form: 'oral' }))) expect(Object.values(words).every(Boolean)).toBe(true);
  });

  it('only what blocks stops the sending', () => {
    expect(blocking(checkDraft(draft({ texts: { ru: 'Спасибо за внимание к работе министерства.' } })))).toEqual([]);
  });
});
