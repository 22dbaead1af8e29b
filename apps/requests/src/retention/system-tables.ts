import type { LocalizedText, RetentionKey } from '@baspasoz/law';
import type { TableRule } from './table-rule.js';

const rule = (key: RetentionKey, kk: string, ru: string, en: string): TableRule => {
  const holds: LocalizedText = { kk, ru, en };
  return { holds, rule: key };
};

/** What other services told, the audit chain, and the way of events. Nothing of a requester stands here but ids. */
export const systemTables: Readonly<Record<string, TableRule>> = {
  body: rule('own-copy', 'Мемлекеттік органдар', 'Государственные органы', 'State bodies'),
  body_calendar: rule('own-copy', 'Жұмыс күнтізбелері', 'Рабочие календари', 'Working calendars'),
  unit: rule('own-copy', 'Құрылымдық бөлімшелер', 'Структурные подразделения', 'Structural units'),
  officer: rule('own-copy', 'Лауазымдар', 'Должности', 'Posts'),
  person: rule('own-copy', 'Лауазымды адамдардың аты-жөні', 'Имена должностных лиц', 'Names of officials'),
  first_head: rule('own-copy', 'Бірінші басшылар', 'Первые руководители', 'First heads'),
  deputy: rule('own-copy', 'Басшының орынбасарлары', 'Заместители руководителя', 'Deputies of the head'),
  absence: rule(
    'own-copy',
    'Лауазымды адамдардың болмайтын күндері',
    'Отсутствия должностных лиц',
    'Absences of officials',
  ),
  approval_chain: rule('office', 'Келісу тәртібі', 'Порядок согласования', 'Who approves what'),
  accredited_journalist: rule(
    'own-copy',
    'Аккредиттеу нөмірлері мен мерзімдері',
    'Номера и сроки аккредитаций',
    'Numbers and terms of accreditations',
  ),
  audit_head: rule('audit', 'Аудит тізбегінің басы', 'Голова цепи аудита', 'Head of the audit chain'),
  audit_entry: rule('audit', 'Аудит жазбалары', 'Записи аудита', 'Audit entries'),
  outbox: rule('event', 'Жіберілетін оқиғалар', 'События к отправке', 'Events to be sent'),
  outbox_dead: rule('event', 'Жіберілмей қалған оқиғалар', 'Неотправленные события', 'Events that could not be sent'),
  inbox: rule('event', 'Орындалған оқиғалар', 'Исполненные события', 'Events that took effect'),
  parked_key: rule('event', 'Кідіртілген кілттер', 'Задержанные ключи', 'Parked keys'),
  parked_event: rule('event', 'Кідіртілген оқиғалар', 'Задержанные события', 'Parked events'),
  dlq: rule('event', 'Қате болған оқиғалар', 'Ошибочные события', 'Events that failed'),
  batch_in_hand: rule('event', 'Өңдеудегі топтама', 'Пакет в работе', 'Batch in hand'),
  delivery_attempt: rule('event', 'Жеткізу әрекеттері', 'Попытки доставки', 'Attempts of delivery'),
  retention_schedule: rule(
    'register',
    'Сақтау ережелері қашан қолданылады',
    'Когда применяются правила хранения',
    'When the rules of retention are applied',
  ),
  retention_run: rule(
    'register',
    'Сақтау ережелері бойынша не өшірілді: саны',
    'Сколько удалено по правилам хранения',
    'How much the rules of retention ended',
  ),
  counted_day: rule(
    'register',
    'Статистика: тіркелген күні бойынша сандар',
    'Статистика: числа по дням регистрации',
    'Statistics: numbers by the day of registration',
  ),
  counted_pace: rule(
    'register',
    'Статистика: шешімге кеткен сағаттар, айлар бойынша',
    'Статистика: сколько часов заняли решения, по месяцам',
    'Statistics: how many hours decisions took, by month',
  ),
  stale_day: rule(
    'register',
    'Қайта саналатын күндер',
    'Дни, которые будут сосчитаны заново',
    'Days that will be counted anew',
  ),
  schema_migration: rule('office', 'Дерекқор нұсқалары', 'Версии базы данных', 'Versions of the database'),
};
