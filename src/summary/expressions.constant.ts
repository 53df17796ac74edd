/** The expressions cut at their alternatives, each with its prefilter. Worked out when the package is built. */
import { cut } from '../text/alternatives/cut.ts';
import * as expressions from './expressions.ts';

export const pronoun = cut(expressions.pronoun);
export const calendar = cut(expressions.calendar);
export const connective = cut(expressions.connective);
export const standsAlone = cut(expressions.standsAlone);
export const expletive = cut(expressions.expletive);
export const named = cut(expressions.named);
export const latePronoun = cut(expressions.latePronoun);
export const opensFurniture = cut(expressions.opensFurniture);
export const holdsFurniture = cut(expressions.holdsFurniture);
export const pointer = cut(expressions.pointer);
export const scene = cut(expressions.scene);
export const withAgency = cut(expressions.withAgency);
export const withPlace = cut(expressions.withPlace);
export const withDate = cut(expressions.withDate);
export const glued = cut(expressions.glued);
export const withPlaceAndDate = cut(expressions.withPlaceAndDate);
export const gluedDay = cut(expressions.gluedDay);
export const gluedPlace = cut(expressions.gluedPlace);
export const nameAndFirstWord = cut(expressions.nameAndFirstWord);
export const gluedLabel = cut(expressions.gluedLabel);
export const noAnswer = cut(expressions.noAnswer);
