import { defineProblems } from '@baspasoz/contracts';

/** The closed set of things that can go wrong in this service, beside the shared ones. */
export const problems = defineProblems({
  'notification-not-found': {
    status: 404,
    kk: 'Мұндай хабарлама табылмады',
    ru: 'Такое уведомление не найдено',
    en: 'There is no such notification',
  },
  'spike-not-found': {
    status: 404,
    kk: 'Жарияланымдардың мұндай толқыны табылмады',
    ru: 'Такой всплеск публикаций не найден',
    en: 'There is no such wave of coverage',
  },
  'table-unreadable': {
    status: 422,
    kk: 'Кестені {row}-жолдан бастап оқу мүмкін болмады: тырнақшалары мен бөлгіштерін тексеріңіз',
    ru: 'Таблицу не удалось прочесть начиная со строки {row}: проверьте кавычки и разделители',
    en: 'The table cannot be read from line {row} on: check its quotes and separators',
  },
  'table-columns-missing': {
    status: 422,
    kk: 'Кестенің бірінші жолында міндетті бағандар жоқ: {columns}',
    ru: 'В первой строке таблицы нет обязательных столбцов: {columns}',
    en: 'The first line of the table lacks columns it must have: {columns}',
  },
  'table-too-long': {
    status: 422,
    kk: 'Кестеде жол тым көп: бір жолғыда ең көбі {most}',
    ru: 'В таблице слишком много строк: за один раз не больше {most}',
    en: 'The table has too many rows: at most {most} at once',
  },
  'digest-not-found': {
    status: 404,
    kk: 'Мұндай шолу табылмады',
    ru: 'Такая сводка не найдена',
    en: 'There is no such digest',
  },
  'digest-hours-out-of-order': {
    status: 422,
    kk: 'Таңғы шолудың уақыты кешкісінен ерте болуы керек',
    ru: 'Утренняя сводка должна быть раньше вечерней',
    en: 'The morning digest must be earlier than the evening one',
  },
  'quiet-hours-empty': {
    status: 422,
    kk: 'Тыныш уақыттың басы мен соңы бірдей болмауы керек',
    ru: 'Начало и конец тихих часов должны различаться',
    en: 'Quiet hours must not begin and end at the same time',
  },
  'not-a-recipient': {
    status: 403,
    kk: 'Бұл хабарлама сізге жолданбаған',
    ru: 'Это уведомление направлено не вам',
    en: 'This notification was not addressed to you',
  },
  'unknown-unit': {
    status: 422,
    kk: 'Мұндай жұмыс істеп тұрған құрылымдық бөлімше жоқ',
    ru: 'Такого действующего структурного подразделения нет',
    en: 'There is no such active structural unit',
  },
  'instruction-due-in-past': {
    status: 422,
    kk: 'Тапсырманың мерзімі өтіп кеткен: {dueOn}',
    ru: 'Срок поручения уже прошёл: {dueOn}',
    en: 'The due date of the instruction has passed: {dueOn}',
  },
  'story-not-found': {
    status: 404,
    kk: 'Мұндай оқиға табылмады',
    ru: 'Такой сюжет не найден',
    en: 'There is no such story',
  },
  'story-judged': {
    status: 409,
    kk: 'Бұл оқиға бойынша шешім қабылданып қойған',
    ru: 'По этому сюжету решение уже принято',
    en: 'This story has been judged already',
  },
  'thresholds-out-of-order': {
    status: 422,
    kk: 'Шектер өсу ретімен берілуі керек: алдымен қызметкер қарайды, одан кейін басшыға хабарланады',
    ru: 'Пороги должны идти по возрастанию: сначала смотрит сотрудник, затем уведомляется руководитель',
    en: 'The thresholds must ascend: first an officer looks, then the head is told',
  },
  'source-not-found': {
    status: 404,
    kk: 'Мұндай дереккөз табылмады',
    ru: 'Такой источник не найден',
    en: 'There is no such source',
  },
  'not-a-feed-address': {
    status: 422,
    kk: 'Бұл мекенжайды оқу мүмкін емес: http немесе https мекенжайы керек, ішінде логин мен құпиясөз болмауы тиіс',
    ru: 'По этому адресу читать нельзя: нужен адрес http или https, без имени и пароля в нём',
    en: 'This address cannot be read: it must be http or https, without a name and password in it',
  },
  'no-subscription': {
    status: 410,
    kk: 'Мұндай жазылым жоқ',
    ru: 'Такой подписки нет',
    en: 'There is no such subscription',
  },
  'look-not-found': {
    status: 404,
    kk: 'Бұл мекенжайды қарау нәтижесі сақталмаған: мекенжайды қайта қараңыз',
    ru: 'Результат просмотра этого адреса не сохранился: посмотрите адрес ещё раз',
    en: 'What was found at this address is not kept any more: look at it again',
  },
  'too-many-looks': {
    status: 409,
    kk: 'Бір сағатта мекенжайларды қарау саны шегіне жетті: {most}. Дереккөздің түрін өзіңіз көрсете аласыз',
    ru: 'Достигнут предел просмотров адресов за час: {most}. Вид источника можно указать самому',
    en: 'The limit of {most} looks at addresses in an hour is reached; you can name the kind of source yourself',
  },
  'source-exists': {
    status: 409,
    kk: 'Бұл мекенжай дереккөздер арасында бар',
    ru: 'Источник с этим адресом уже есть',
    en: 'There is a source with this address already',
  },
  'too-many-sources': {
    status: 409,
    kk: 'Дереккөздер саны шегіне жетті: {most}. Оны орнатудың операторы көбейте алады',
    ru: 'Достигнут предел числа источников: {most}. Увеличить его может оператор установки',
    en: 'The number of sources has reached its limit of {most}; the operator of the installation can raise it',
  },
  'watch-name-not-found': {
    status: 404,
    kk: 'Мұндай бақыланатын атау табылмады',
    ru: 'Такое отслеживаемое название не найдено',
    en: 'There is no such watched name',
  },
  'watch-name-exists': {
    status: 409,
    kk: '«{text}» атауы бақылауға алынған',
    ru: 'Название «{text}» уже отслеживается',
    en: 'The name “{text}” is watched already',
  },
  'coverage-rule-not-found': {
    status: 404,
    kk: 'Мұндай қағида табылмады',
    ru: 'Такое правило не найдено',
    en: 'There is no such rule',
  },
});
