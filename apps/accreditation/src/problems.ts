import { defineProblems } from '@baspasoz/contracts';

/** The closed set of things that can go wrong in this service, beside the shared ones. */
export const problems = defineProblems({
  'accreditation-not-found': {
    status: 404,
    kk: 'Мұндай аккредиттеу өтінімі табылмады',
    ru: 'Такая заявка на аккредитацию не найдена',
    en: 'There is no such application for accreditation',
  },
  'outlet-not-found': {
    status: 404,
    kk: 'Мұндай масс-медиа тізілімде жоқ',
    ru: 'Такого масс-медиа в реестре нет',
    en: 'There is no such media outlet in the register',
  },
  'journalist-not-found': {
    status: 404,
    kk: 'Мұндай журналист тізілімде жоқ',
    ru: 'Такого журналиста в реестре нет',
    en: 'There is no such journalist in the register',
  },
  'card-not-found': {
    status: 404,
    kk: 'Нөмірі мен коды осындай аккредиттеу картасы табылмады; картадағы жазуды тексеріңіз',
    ru: 'Аккредитационной карты с таким номером и кодом нет; сверьте их с картой',
    en: 'There is no accreditation card with this number and code; check them against the card',
  },
  'bin-invalid': {
    status: 422,
    kk: 'БСН бақылау цифры сәйкес келмейді; нөмірді тексеріңіз',
    ru: 'Контрольная цифра БИН не сходится; проверьте номер',
    en: 'The check digit of the BIN does not match; check the number',
  },
  'registration-incomplete': {
    status: 422,
    kk: 'Тіркеу куәлігінің нөмірі мен күнін бірге көрсетіңіз',
    ru: 'Укажите вместе номер и дату свидетельства о постановке на учёт',
    en: 'Give the number and the date of the registration certificate together',
  },
  'outlet-exists': {
    status: 409,
    kk: 'Осындай БСН бар масс-медиа тізілімде бар',
    ru: 'Масс-медиа с таким БИН уже есть в реестре',
    en: 'A media outlet with this BIN is already in the register',
  },
  'account-taken': {
    status: 409,
    kk: 'Бұл есептік жазба басқа журналистке байланған',
    ru: 'Эта учётная запись связана с другим журналистом',
    en: 'This account is linked to another journalist',
  },
  'body-closed': {
    status: 409,
    kk: 'Мемлекеттік орган таратылған, өтінім қабылданбайды ({act})',
    ru: 'Государственный орган ликвидирован и заявок не принимает ({act})',
    en: 'The state body has been liquidated and takes no applications ({act})',
  },
  'already-applied': {
    status: 409,
    kk: 'Бұл журналистің {number} өтінімі қаралып жатыр',
    ru: 'Заявка {number} этого журналиста уже рассматривается',
    en: 'Application {number} of this journalist is already being considered',
  },
  'received-in-future': {
    status: 400,
    kk: 'Түскен уақыт болашақта тұр',
    ru: 'Время поступления в будущем',
    en: 'The time of receipt lies in the future',
  },
  'late-reason-required': {
    status: 400,
    kk: 'Неге кеш тіркелгенін жазыңыз',
    ru: 'Укажите, почему заявка регистрируется позже поступления',
    en: 'Say why the application is registered later than it was received',
  },
  'no-accreditation-rules': {
    status: 422,
    kk: '{profile} құқықтық бейінінде аккредиттеу мерзімі мен негіздері белгіленбеген',
    ru: 'В правовом профиле {profile} сроки и основания аккредитации не заданы',
    en: 'The legal profile {profile} sets no terms and grounds of accreditation',
  },
  'unknown-document': {
    status: 422,
    kk: 'Заң мұндай құжатты талап етпейді: {code}',
    ru: 'Закон не требует такого документа: {code}',
    en: 'The law asks for no such document: {code}',
  },
  'unknown-ground': {
    status: 422,
    kk: 'Мұндай заңды негіз жоқ: {groundCode}',
    ru: 'Такого законного основания нет: {groundCode}',
    en: 'There is no such legal ground: {groundCode}',
  },
  'already-decided': {
    status: 409,
    kk: '{number} өтінімі бойынша шешім қабылданған',
    ru: 'По заявке {number} решение уже принято',
    en: 'Application {number} has been decided already',
  },
  'not-valid-now': {
    status: 409,
    kk: '{number} аккредиттеуі қазір қолданылмайды, одан айыруға болмайды',
    ru: 'Аккредитация {number} сейчас не действует, лишить её нельзя',
    en: 'Accreditation {number} is not valid now and cannot be revoked',
  },
  'documents-missing': {
    status: 422,
    kk: 'Барлық қажетті құжат көрілген жоқ; аккредиттеу беруге болмайды',
    ru: 'Не все нужные документы представлены; аккредитацию выдать нельзя',
    en: 'Not every required document has been seen; accreditation cannot be granted',
  },
  'media-not-registered': {
    status: 422,
    kk: 'Масс-медианың тіркеу куәлігі көрсетілмеген; алдымен тізілімді толықтырыңыз',
    ru: 'Не указано свидетельство о постановке масс-медиа на учёт; сначала дополните реестр',
    en: "The outlet's registration certificate is not on record; complete the register first",
  },
  'foreign-media': {
    status: 422,
    kk: 'Шетелдік масс-медианы Сыртқы істер министрлігі ғана аккредиттейді («Масс-медиа туралы» Заңның 30-бабы)',
    ru: 'Иностранные масс-медиа аккредитует только Министерство иностранных дел (статья 30 Закона «О масс-медиа»)',
    en: 'Foreign media are accredited by the Ministry of Foreign Affairs alone (Law on Mass Media, article 30)',
  },
  'revoked-lately': {
    status: 422,
    kk: 'Журналист аккредиттеуден айырылған, айыру мерзімі {until} күніне дейін',
    ru: 'Журналист лишён аккредитации, срок лишения до {until}',
    en: 'The journalist was deprived of accreditation until {until}',
  },
});
