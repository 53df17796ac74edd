/** Words that no list of offices knows, and that may or may not be part of what an office is called. Written by hand. */
import { speechVerbs, wordsOf } from '../names/lists.ts';

/** Verbs whose past tells itself by no ending: "the Belgian beat Moss". */
export const verbs: readonly string[] = [
  ...speechVerbs,
  ...wordsOf(
    'beat met hit saw won lost led left found sent put set let held kept fed fought sold bought bet caught cut shot struck hurt',
  ),
];

/** What is none of an office though it stands between a preposition or an article and its noun: "for example singer Berg". */
export const unspecific = wordsOf(
  `example instance course best worst only last next other same dead own previous potential key immediate possible likely alleged amazing iconic great rare
  fellow husband wife partner son daughter brother sister father mother friend year month week day night season time
  include includes including behind past towards toward near beside back backs honour honours honor honors bring brings brought show shows name names
  see sees want wants way impact effect reason moment fact idea thing place job role influence success`,
);

/** Participles and nouns of their form that are part of what somebody is. */
export const qualifications = wordsOf(
  `chartered licensed certified registered qualified investigating presiding sentencing consulting engineering lighting catering
  training purchasing recycling drilling brewing publishing advertising manufacturing accounting planning programming recruiting
  sterilising sprinting sporting`,
);
