import type { DemoNewsroom } from './demo-newsroom.js';

/** The akimat of Turkistan Region: invented texts, no person in them. */
export const regionNewsroom: DemoNewsroom = {
  slug: 'turkistan',
  name: {
    kk: 'Түркістан облысы әкімдігінің баспасөз қызметі',
    ru: 'Пресс-служба акимата Туркестанской области',
    en: 'Press service of the Akimat of Turkistan Region',
  },
  headName: {
    kk: 'Түркістан облысы әкімінің парағы',
    ru: 'Страница акима Туркестанской области',
    en: 'Page of the Akim of Turkistan Region',
  },
  sections: ['news', 'press-releases', 'structure', 'leadership', 'contacts', 'drafts'],
  headSections: ['statements'],
  overdue: [],
  publications: [
    {
      key: 'water-main',
      section: 'news',
      end: 'published',
      editions: {
        kk: {
          title: 'Он екі ауылға орталықтандырылған ауыз су жетті',
          lead: 'Су құбыры екі ауданды қамтыды.',
          text: 'Құбыр ұзындығы 84 шақырым. Су сапасы күн сайын тексеріледі.',
        },
        ru: {
          title: 'В двенадцать сёл пришла централизованная питьевая вода',
          lead: 'Водопровод охватил два района.',
          text: 'Длина водопровода 84 километра. Качество воды проверяют ежедневно.',
        },
      },
    },
    {
      key: 'school-repair',
      section: 'news',
      end: 'on-approval',
      editions: {
        kk: {
          title: 'Қыс алдында 30 мектептің қазандығы жөнделді',
          lead: 'Жылу беру маусымы мерзімінде басталады.',
          text: 'Тізім білім басқармасының бөлімінде жарияланады.',
        },
        ru: {
          title: 'Перед зимой отремонтированы котельные 30 школ',
          lead: 'Отопительный сезон начнётся в срок.',
          text: 'Список появится в разделе управления образования.',
        },
      },
    },
  ],
};
