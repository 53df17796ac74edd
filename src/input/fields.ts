/** The names under which dumps of news keep an article's parts, the likeliest first, as `plainKey` writes them. */

/** A key without case and separators: `datePublished`, `date_published` and `Date published` are one. */
export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[\s_.:@-]+/g, '');
}

const words = (list: string): readonly string[] => list.split(/\s+/);

export const fieldNames = {
  title: words('title headline webtitle name heading hl1 articletitle headlines ogtitle'),
  /** Plain text, or HTML that is told by its tags. */
  text: words(
    `text body content article maintext articlebody contenttext bodytext articletext fulltext articlecontent textcontent
     maincontent mainbody cleanedtext cleantext plaintext rawtext storytext newstext posttext fullcontent rawcontent
     newscontent story document paragraphs bodies`,
  ),
  /** HTML by its name. */
  html: words('contenthtml bodyhtml bodyxhtml articlehtml storyhtml contentencoded html rawhtml'),
  /** Better than nothing. */
  abstract: words('leadparagraph description summary abstract excerpt lead lede standfirst snippet'),
  published: words(
    `published date datepublished publisheddate publishdate datepublish publicationdate publishedat pubdate firstpublished
     firstpublicationdate webpublicationdate versioncreated firstcreated displaydate publishedtime articlepublishedtime
     datetime posted postdate postedat publishedon publishingdate releasedate created createdat createddate datecreated timestamp time
     dategmt seendate updated updatedat dateupdated modified datemodified modifieddate lastmodified`,
  ),
  authors: words(
    'authors author byline bylines by creator creators dccreator writer writers authorname authornames publishedby',
  ),
  url: words(
    `url link canonical canonicalurl sourceurl permalink weburl articleurl newsurl pageurl originalurl shareurl ogurl requestedurl respondedurl uri
     href source mainentityofpage`,
  ),
  site: words(
    'site sitename ogsitename publisher publication publicationname newspaper outlet source sourcename sourcedomain domain domainname provider',
  ),
  language: words('language lang inlanguage languagecode locale'),
} as const;

/** Objects that an article may be wrapped in. */
export const wrapperKeys = new Set(
  words(
    'article source data item doc document news story post fields attributes record result content payload page entry node body response',
  ),
);

/** Objects beside the text that hold an article's particulars. */
export const particularsKeys = new Set(words('metadata meta info properties'));

/** Keys as they are often written whose strings are an article's text. */
export const textKeys: ReadonlySet<string> = new Set(
  words('text body content article maintext articleBody body_text content_text full_text content_html body_html html'),
);
