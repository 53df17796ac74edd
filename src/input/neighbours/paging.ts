/**
 * Words that lead to more of the same: the next page of an article or a list, older comments, the next picture. They look
 * like previous and next and are neither.
 */

const noun =
  'page|pages|seite|seiten|página|pagina|páginas|pagine|strona|strony|stránka|strana|страница|страницы|сторінка|sida|side|sivu|oldal|sayfa|halaman|trang|ページ|页|頁|페이지|' +
  'posts|entries|articles|stories|beiträge|beitraege|einträge|eintraege|meldungen|entradas|artículos|articulos|noticias|billets|postagens|articoli|notizie|wpisy|записи|berichten|artiklar|inlägg ältere|bejegyzések|前のページ|' +
  'comments|comment|kommentare|kommentar|comentarios|commentaires|commenti|comentários|reacties|komentarze|комментарии|' +
  'slide|slides|photo|photos|foto|fotos|image|images|bild|bilder|picture|video|videos|step|question|frame|' +
  'month|monat|mes|mois|day|tag|week|woche|year|event|events|veranstaltung|match|game|race|date|termin|thread|topic list|thema im forum|' +
  'results|ergebnisse|resultados|items|products|produkt|produkte|product';
const direction =
  'prev|previous|next|older|newer|earlier|vorherige|vorheriger|vorheriges|vorige|nächste|nächster|nächstes|naechste|ältere|neuere|weitere|folgende|anterior|anteriores|siguiente|siguientes|próxima|próximas|próximo|précédent|précédente|précédents|suivant|suivante|suivants|precedente|successiva|successivo|prossima|poprzednia|następna|starsze|nowsze|предыдущая|следующая|попередня|наступна|vorige|volgende|oudere|nieuwere|föregående|nästa|forrige|neste|næste|edellinen|seuraava|előző|következő|önceki|sonraki|předchozí|další|sebelumnya|berikutnya|go to|zur|zum';
const paging = new RegExp(
  `(?:^|[\\s«‹←<])(?:${direction})\\s(?:${noun})(?=$|[\\s:»›→>.(])|(?:^|\\s)(?:${noun})\\s(?:${direction})(?=$|[\\s:»›→>])|(?:前|次)の(?:ページ|[0-9０-９]+件)|[上下]一?[页頁]|(?:이전|다음) ?페이지`,
  'iu',
);
const longest = 60;

/** Whether `text`, as a whole, is a paging label: "Older posts", "nächste Seite →", "Next comments". */
export function isPagingLabel(text: string): boolean {
  return text !== '' && text.length <= longest && paging.test(text);
}
