import en from './en.json';
import kk from './kk.json';
import ru from './ru.json';

/** Every text of the web in its three languages; a spec proves that none is missing or copied. */
export const catalogues = { kk: { translation: kk }, ru: { translation: ru }, en: { translation: en } };
