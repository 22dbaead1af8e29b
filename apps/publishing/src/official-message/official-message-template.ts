import type { Editions } from '../domain/edition.js';
import template from './template.json' with { type: 'json' };

/**
 * What an official message on an incident is begun from. `{{title}}`, `{{source}}` and `{{moment}}` stand for the material it answers,
 * `[… what]` for what only the office knows; the checklist lets no gap through.
 */
export const officialMessageTemplate: Editions = template.editions;
