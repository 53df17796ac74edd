/**
 * Words that lead to more of the same: the next page of an article or a list, older comments, the next picture. They look
 * like previous and next and are neither.
 */

import { type Expression, openExpression } from '../../text/expression.ts';
import { stripDecoration } from './decoration.ts';
import { labelAtEnd, labelAtStart } from './labels.ts';
import type { Label } from './labels.ts';

const noun =
  'page|pages|seite|seiten|página|pagina|páginas|pagine|strona|strony|stránka|strana|страница|страницы|сторінка|sida|side|sivu|oldal|sayfa|halaman|trang|ページ|页|頁|페이지|' +
  'posts|entries|articles|stories|beiträge|beitraege|einträge|eintraege|meldungen|entradas|artículos|articulos|noticias|billets|postagens|articoli|notizie|wpisy|записи|berichten|artiklar|inlägg ältere|bejegyzések|前のページ|' +
  'comments|comment|kommentare|kommentar|comentarios|commentaires|commenti|comentários|reacties|komentarze|комментарии|' +
  'results|ergebnisse|resultados|items|products';
/** Things that have a next one and are no articles. */
const other =
  'slide|slides|photo|photos|foto|fotos|image|images|bild|bilder|picture|video|track|videos|step|question|frame|' +
  'month|monat|mes|mois|day|tag|week|woche|year|event|events|veranstaltung|match|game|race|round|date|termin|thread|poll|topic list|thema im forum|' +
  'produkt|produkte|product|version|release|schritt|folie|spiel|spieltag';
const direction =
  'prev|previous|next|older|newer|earlier|vorherige|vorheriger|vorheriges|vorige|nächste|nächster|nächstes|naechste|ältere|neuere|weitere|folgende|anterior|anteriores|siguiente|siguientes|próxima|próximas|próximo|précédent|précédente|précédents|suivant|suivante|suivants|precedente|successiva|successivo|prossima|poprzednia|następna|starsze|nowsze|предыдущая|следующая|попередня|наступна|vorige|volgende|oudere|nieuwere|föregående|nästa|forrige|neste|næste|edellinen|seuraava|előző|következő|önceki|sonraki|předchozí|další|sebelumnya|berikutnya|go to|zur|zum';
// Matched against lower-cased text: compiling these without regard to case takes twenty times as long.
const mark = '[\\s«»‹›←→<>|:·.]*';
const paging = openExpression(
  `^${mark}(?:(?:go )?(?:to )?(?:the )?(?:${direction})\\s(?:${noun}|${other})|(?:${noun}|${other})\\s(?:${direction}))${mark}(?:\\(? ?[\\d/](?:[\\d/ ]*[\\d/])? ?\\)?${mark})?$|` +
    '^[^\\p{L}]*(?:(?:前|次)の(?:ページ|[0-9０-９]+件)へ?|[上下前后後]一?[页頁]|(?:이전|다음) ?페이지|過去の(?:投稿|記事)|以前の(?:投稿|記事)|古い(?:投稿|記事)|新しい(?:投稿|記事)|较[旧新]的?文章|較[舊新]的?文章|更[早新]的?文章)[^\\p{L}]*$',
  'u',
);
const pagingStart = openExpression(`^${mark}(?:${direction})\\s(?:${noun}|${other})(?=$|[\\s»›→>.,(])`, 'u');
const pagingWithTitle = openExpression(
  `^${mark}(?:(?:${direction})\\s(?:${noun})|(?:${noun})\\s(?:${direction}))\\s?[:–—-]\\s+(?=\\S)`,
  'u',
);
const otherStart = openExpression(`^${mark}(?:${direction})\\s(?:${other})\\s?[:–—-](?=\\s)`, 'u');
const longest = 60;

/** Links to the list above, also under `rel=prev`: "Back to overview", "Zurück zur Übersicht", "All articles", "Home". */
const upward = openExpression(
  String.raw`^(?:back|return|go back|zurück|zurueck|retour|volver|torna|voltar|terug|wróć|powrót|вернуться|назад|tillbaka|tilbake|tilbage|takaisin|zpět|vissza)\s(?:to|zu|zur|zum|à|aux?|a|ao|al|alla|ai|para|naar|do|к|til|till|na|an|into|the)\s|^(?:(?:zur |to the |nach )?(?:overview|übersicht|uebersicht|newsübersicht|artikelübersicht|inhalt|inhaltsverzeichnis|contents|table of contents|home|homepage|startseite|start|main|index|up|archive?|archiv|archives|sommaire|accueil|inicio|indice|índice|spis treści|содержание|目录|目次|一覧|一覧へ|一覧に戻る|トップ|목록|목록으로|返回列表)|all (?:posts|articles|news|stories)|alle (?:artikel|beiträge|news|meldungen)|(?:alle|weitere|more|mehr) \p{L}+)$`,
  'u',
);

const test = (expression: Expression, text: string): boolean => expression(text).test(text);

/** Whether `text`, as a whole, is a paging label: "Older posts", "nächste Seite →", "Next comments". */
export function isPagingLabel(text: string): boolean {
  if (text === '' || text.length > longest) return false;
  const lower = text.toLowerCase();
  return mayBePaging(lower) && test(paging, lower);
}

/** The words of the pattern, and the letters that the scripts without blanks have in it. */
let pagingWords: ReadonlySet<string> | undefined;
const spacelessPaging = /[前次上下后後一过過以古新较較更이다]/u;

/** A label holds two of the words at least, or is written without blanks: nearly all lines are neither. */
function mayBePaging(lower: string): boolean {
  if (spacelessPaging.test(lower)) return true;
  pagingWords ??= new Set(`${noun}|${other}|${direction}`.split(/[| ]/));
  let count = 0;
  for (const word of lower.split(/[\s«»‹›←→<>|:·.()\d/]+/)) if (pagingWords.has(word) && ++count > 1) return true;
  return false;
}

/** Whether the `title` of a link speaks of paging; these say more: "Next page - results 21 to 40". */
export const isPagingTitle = (text: string | undefined): boolean =>
  text !== undefined && test(pagingStart, text.toLowerCase());

/** The direction of "Previous page" and "Página siguiente", which manuals put above a chapter's title. */
export function readPageLabel(text: string): Label | undefined {
  for (const label of [labelAtStart(text), labelAtEnd(text)]) {
    if (!label) continue;
    const rest = stripDecoration(label.start === 0 ? text.slice(label.end) : text.slice(0, label.start));
    if (onePage.test(rest.toLowerCase())) return { ...label, named: false, vague: false };
  }
  return undefined;
}
const onePage = /^(?:page|seite|página|pagina|strona|stránka|страница|сторінка|sida|side|sivu|oldal|sayfa|halaman)$/u;

/** Whether `text` is the label and name of something else: "Next match: Rovers at home". */
export const isOtherLabel = (text: string): boolean => text.length < 200 && test(otherStart, text.toLowerCase());

/** What stands behind such words in the `title` of a link: "Next page: Adding content". */
export const titleAfterPaging = (text: string): string | undefined => {
  const lower = text.toLowerCase();
  const start = pagingWithTitle(lower).exec(lower)?.[0].length;
  return start === undefined ? undefined : text.slice(start).trim();
};

/** Whether `text`, as a whole, leads up to a list or home. */
export function isUpwardLabel(text: string): boolean {
  return text.length <= longest && test(upward, text.toLowerCase());
}

/** What stands above the block, for screen readers: "Post navigation", "Beitragsnavigation". */
export const isNavigationHeading = (text: string | undefined): boolean =>
  text !== undefined &&
  text.length < 40 &&
  /naviga|navegaci|навигаци|ナビゲーション|导航|導覽/.test(text.toLowerCase());
