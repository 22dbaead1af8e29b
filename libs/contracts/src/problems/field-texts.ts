import type { ProblemText } from './problem.js';

/** What can be wrong with a field of any input, by code. */
export const fieldTexts: Readonly<Record<string, ProblemText>> = {
  required: { kk: 'Бұл өрісті толтырыңыз', ru: 'Заполните это поле', en: 'Fill in this field' },
  unknown: { kk: 'Мұндай өріс жоқ', ru: 'Такого поля нет', en: 'There is no such field' },
  invalid: { kk: 'Мән жарамсыз', ru: 'Недопустимое значение', en: 'The value is not valid' },
  'wrong-type': { kk: 'Мәннің түрі дұрыс емес', ru: 'Значение не того типа', en: 'The value has the wrong type' },
  'too-long': {
    kk: '{max} таңбадан аспауға тиіс',
    ru: 'Не длиннее {max} символов',
    en: 'At most {max} characters',
  },
  'too-short': {
    kk: 'Кемінде {min} таңба болуға тиіс',
    ru: 'Не короче {min} символов',
    en: 'At least {min} characters',
  },
  'too-many': { kk: '{max} элементтен аспауға тиіс', ru: 'Не больше {max} элементов', en: 'At most {max} items' },
  'too-few': { kk: 'Кемінде {min} элемент болуға тиіс', ru: 'Не меньше {min} элементов', en: 'At least {min} items' },
  'too-large': { kk: '{max} мәнінен аспауға тиіс', ru: 'Не больше {max}', en: 'At most {max}' },
  'too-small': { kk: '{min} мәнінен кем болмауға тиіс', ru: 'Не меньше {min}', en: 'At least {min}' },
  'not-a-number': { kk: 'Сан енгізіңіз', ru: 'Введите число', en: 'Enter a number' },
  'not-an-id': { kk: 'Сәйкестендіргіш жарамсыз', ru: 'Недопустимый идентификатор', en: 'Not a valid identifier' },
  'not-a-date': {
    kk: 'Күнді ЖЖЖЖ-АА-КК түрінде енгізіңіз',
    ru: 'Введите дату в виде ГГГГ-ММ-ДД',
    en: 'Enter a date as YYYY-MM-DD',
  },
  'not-an-instant': {
    kk: 'Күн мен уақытты ISO 8601 түрінде енгізіңіз',
    ru: 'Введите дату и время по ISO 8601',
    en: 'Enter a date and time in ISO 8601',
  },
  'not-in-list': {
    kk: 'Мына мәндердің бірін таңдаңыз: {allowed}',
    ru: 'Выберите одно из значений: {allowed}',
    en: 'Choose one of: {allowed}',
  },
  'not-an-email': {
    kk: 'Электрондық пошта мекенжайы жарамсыз',
    ru: 'Недопустимый адрес электронной почты',
    en: 'Not a valid e-mail address',
  },
  'not-a-phone': { kk: 'Телефон нөмірі жарамсыз', ru: 'Недопустимый номер телефона', en: 'Not a valid phone number' },
  'check-digit': {
    kk: 'ЖСН немесе БСН он екі саннан тұрады; бақылау саны сәйкес емес',
    ru: 'ИИН или БИН состоит из двенадцати цифр; контрольная цифра не сходится',
    en: 'An IIN or BIN has twelve digits; the check digit does not fit',
  },
  'in-future': { kk: 'Уақыт әлі келген жоқ', ru: 'Это время ещё не наступило', en: 'This time lies in the future' },
  'in-past': { kk: 'Уақыт өтіп кеткен', ru: 'Это время уже прошло', en: 'This time lies in the past' },
  'control-characters': {
    kk: 'Мәтінде рұқсат етілмеген басқару таңбалары бар',
    ru: 'В тексте есть недопустимые управляющие символы',
    en: 'The text contains control characters that are not allowed',
  },
};
