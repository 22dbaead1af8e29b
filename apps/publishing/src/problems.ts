import { defineProblems } from '@baspasoz/contracts';

/** The closed set of things that can go wrong in this service, beside the shared ones. */
export const problems = defineProblems({
  'publication-not-found': {
    status: 404,
    kk: 'Мұндай жарияланым табылмады',
    ru: 'Такой публикации нет',
    en: 'There is no such publication',
  },
  'section-not-found': {
    status: 404,
    kk: 'Мұндай бөлім табылмады',
    ru: 'Такого раздела нет',
    en: 'There is no such section',
  },
  'resource-not-found': {
    status: 404,
    kk: 'Мұндай интернет-ресурс табылмады',
    ru: 'Такого интернет-ресурса нет',
    en: 'There is no such internet resource',
  },
  'body-closed': {
    status: 409,
    kk: 'Мемлекеттік орган таратылған, жаңа жарияланым орналастырылмайды',
    ru: 'Государственный орган ликвидирован, новые публикации не размещаются',
    en: 'The state body has been liquidated; nothing new is published',
  },
  'publication-changed': {
    status: 409,
    kk: 'Жарияланымды осы арада басқа адам өзгертті ({version}-нұсқа); екі нұсқаны салыстырып, қайта сақтаңыз',
    ru: 'Публикацию тем временем изменил другой человек (версия {version}); сравните обе версии и сохраните ещё раз',
    en: 'Somebody else has changed the publication in the meantime (version {version}); compare both and save again',
  },
  'action-not-possible': {
    status: 409,
    kk: 'Жарияланымның қазіргі күйінде бұл әрекет мүмкін емес',
    ru: 'В нынешнем состоянии публикации это действие невозможно',
    en: 'This cannot be done with the publication as it stands',
  },
  'resource-exists': {
    status: 409,
    kk: 'Мұндай интернет-ресурс бұрыннан бар, немесе «{slug}» мекенжайы бос емес',
    ru: 'Такой интернет-ресурс уже есть, или адрес «{slug}» занят',
    en: 'There is such an internet resource already, or the address “{slug}” is taken',
  },
  'section-exists': {
    status: 409,
    kk: 'Бұл ресурста мұндай бөлім бұрыннан бар',
    ru: 'Такой раздел на этом ресурсе уже есть',
    en: 'The resource has such a section already',
  },
  'unknown-section-kind': {
    status: 400,
    kk: 'Құқықтық профильде мұндай бөлім түрі жоқ: {kind}',
    ru: 'В правовом профиле нет такого вида раздела: {kind}',
    en: 'The legal profile knows no such kind of section: {kind}',
  },
  'checklist-not-met': {
    status: 409,
    kk: 'Жарияламас бұрын белгіленген жолдарды толтырыңыз',
    ru: 'Перед публикацией заполните отмеченные поля',
    en: 'Fill in the marked fields before publishing',
  },
  'confirmation-missing': {
    status: 400,
    kk: 'Жарияламас бұрын заң талап ететін барлық тармақты растаңыз',
    ru: 'Перед публикацией подтвердите все пункты, которых требует закон',
    en: 'Confirm every point the law asks for before publishing',
  },
  'change-note-missing': {
    status: 400,
    kk: 'Оқырман көретін өзгеріс түсіндірмесін қазақша және орысша жазыңыз',
    ru: 'Напишите на казахском и русском, что изменилось: это увидит читатель',
    en: 'Say in Kazakh and in Russian what has changed; readers will see it',
  },
  'second-pair-of-eyes': {
    status: 403,
    kk: 'Мәтінді өзгерткен немесе келісуге жіберген адам оны өзі мақұлдай алмайды',
    ru: 'Кто менял текст или отправил его на согласование, сам его не утверждает',
    en: 'Whoever changed the text or asked for approval does not approve it',
  },
  'not-acting-head': {
    status: 403,
    kk: 'Шұғыл жариялауды бірінші басшы, ал ол болмағанда оның орынбасары мақұлдайды',
    ru: 'Немедленную публикацию утверждает первый руководитель, а в его отсутствие заместитель',
    en: 'Immediate publication is approved by the first head or, in the head’s absence, by the deputy',
  },
  'received-in-future': {
    status: 400,
    kk: 'Деректердің түскен уақыты болашақта тұр: {receivedAt}',
    ru: 'Время поступления данных в будущем: {receivedAt}',
    en: 'The time at which the data arrived lies in the future: {receivedAt}',
  },
  'section-has-no-such-term': {
    status: 409,
    kk: 'Бұл бөлімнің мерзімі деректердің түсуінен емес, соңғы жарияланымнан есептеледі',
    ru: 'Срок этого раздела считается не от поступления данных, а от последней публикации',
    en: 'The term of this section runs from its latest publication, not from the arrival of data',
  },
});
