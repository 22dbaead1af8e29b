import fc from 'fast-check';
import type { Language } from '@baspasoz/contracts';
import { findPersonalData, nobody } from './find-personal-data.js';
import { removePersonalData } from './remove-personal-data.js';

const cleaned = (text: string, language: Language = 'ru', known = nobody) =>
  removePersonalData(text, findPersonalData(text, known), language);

describe('personal data in a text for the register', () => {
  it.each([
    ['меня зовут Марат Сейдахметов, прошу ответить', 'меня зовут [имя], прошу ответить'],
    ['Уважаемая Айгуль Сериковна! Когда откроют школу?', 'Уважаемая [имя]! Когда откроют школу?'],
    ['Пациентка Иванова А. Б. ждала месяц', 'Пациентка [имя] ждала месяц'],
    ['лечил врач Ахметов Серик Болатович в марте', 'лечил врач [имя] в марте'],
    ['звоните: +7 (701) 123-45-67 после обеда', 'звоните: [телефон] после обеда'],
    ['или 8 7172 55 66 77', 'или [телефон]'],
    ['пишите на s.akhmet@pochta.example сегодня', 'пишите на [электронная почта] сегодня'],
    ['мой ИИН 940140000385 не приняли', 'мой ИИН [ИИН/БИН] не приняли'],
    ['живу по адресу ул. Абая, д. 15, кв. 3 и мёрзну', 'живу по адресу [адрес] и мёрзну'],
    ['списали с карты 4111 1111 1111 1111 дважды', 'списали с карты [номер карты] дважды'],
    ['удостоверение личности № 012345678', 'удостоверение личности № [номер документа]'],
  ])('ru: %s', (text, clean) => expect(cleaned(text)).toBe(clean));

  it.each([
    ['Менің атым Айнұр Сәтбай, жауап күтемін', 'Менің атым [аты-жөні], жауап күтемін'],
    ['Құрметті Нұрлан Асқарұлы, қашан жылу болады?', 'Құрметті [аты-жөні], қашан жылу болады?'],
    ['Сейтова ханым үш ай күтті', '[аты-жөні] ханым үш ай күтті'],
    ['мекенжайым Абай көшесі 12-үй, 5-пәтер', 'мекенжайым [мекенжай]'],
    ['ЖСН 980540000397 бойынша', 'ЖСН [ЖСН/БСН] бойынша'],
  ])('kk: %s', (text, clean) => expect(cleaned(text, 'kk')).toBe(clean));

  it('takes out the requester wherever they stand, in every case', () => {
    const known = { name: 'Марат Сейдахметов', outlet: 'Меридиан', email: null, phone: '+7 700 000 00 11' };
    expect(cleaned('Редакция «Меридиан» поручила Сейдахметову; тел. 7000000011', 'ru', known)).not.toMatch(
      /Меридиан|Сейдахметов|000/,
    );
  });

  it.each([
    'В 2026 году закуплено 1 250 000 доз на сумму 2 400 000 000 тенге.',
    'Биыл 17 облысқа 240 жедел жәрдем көлігі бөлінді.',
    'По пункту 1 статьи 36 Закона «О масс-медиа» ответ даётся за пять рабочих дней.',
  ])('leaves plain facts alone: %s', (text) => expect(findPersonalData(text)).toEqual([]));

  it('takes any requester as they wrote themselves, with whatever signs', () => {
    const known = fc.record({
      name: fc.string({ unit: 'grapheme' }),
      outlet: fc.option(fc.string({ unit: 'grapheme', minLength: 1 })),
      email: fc.option(fc.emailAddress()),
      phone: fc.option(fc.string()),
    });
    fc.assert(
      fc.property(known, (who) => {
        const text = `Хат ${who.email ?? ''} мекенжайынан келді`;
        expect(() => findPersonalData(text, who)).not.toThrow();
        if (who.email) expect(cleaned(text, 'kk', who)).not.toContain(who.email);
      }),
    );
  });

  it('never loses a word that is not personal, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const findings = findPersonalData(text);
        let at = 0;
        for (const { start, end, text: found } of findings) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toBe(found);
          at = end;
        }
        const kept = findings.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
        expect(removePersonalData(text, findings, 'en').replace(/\[[a-zA-Z/ -]+\]/g, '')).toBe(
          kept.replace(/\[[a-zA-Z/ -]+\]/g, ''),
        );
      }),
    );
  });
});
