import { fold } from '../text/letters.js';

const words =
  'а без бы в во вы где для до его ее ей если же за и из или им их к как ко ли либо мы на над не ни но о об от они он она оно по под при ' +
  'про с со так также то только у уже что чтобы эта эти это этот я ' +
  'ал арқылы бен бойынша бұл ғана да дан де деп дейін е ен еді емес және мен не неге немесе ол осы пен сол сондай та тағы туралы те үшін шейін';

/** Words, folded, that say nothing about what is looked for. A question that holds others is looked for without them. */
export const functionWords: ReadonlySet<string> = new Set(fold(words).split(' '));
