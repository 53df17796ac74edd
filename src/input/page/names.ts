/** What class names, ids and the like say of an element inside the main content. */
import type { Element } from 'domhandler';

/** `-post-nav-links-` for class `postNav_links`: words at every border, between hyphens. */
function namesOf(element: Element): string {
  const { attribs } = element;
  const names = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''} ${attribs['itemprop'] ?? ''} ${attribs['data-component'] ?? ''} ${attribs['data-testid'] ?? ''} ${attribs['data-module'] ?? ''} ${attribs['data-type'] ?? ''}`;
  const words = names
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1-')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  return words.length === 0 ? '' : `-${words.join('-')}-`;
}

const furniture = new RegExp(
  `-(?:${[
    'captions?',
    'figcaption',
    'credits?',
    'copyright',
    'bylines?',
    'by-line',
    'authors?',
    'author-(?:bio|info|box|card|name|meta)',
    'bio',
    'about-author',
    'writer',
    'contributors?',
    'dateline|date|datetime|timestamp|pubdate|published|publish-date|post-date',
    '(?:post|entry|article|story)-(?:meta|info|details|header|head|title|date|tags|footer|share|actions|tools|utility|categories|category|author|byline)',
    'meta|metadata|postmeta|postinfo',
    'newsletters?|subscribe|subscription|signup|sign-up|mailchimp|mc4wp|optin',
    'related|relateds|recirc|recirculation|readmore|read-more|more-(?:from|on|stories|news)|recommend(?:ed|ations?)?|suggested|promos?|promobox|teasers?|also-(?:read|like)|see-also|most-(?:read|popular|viewed)|popular|trending|latest-news|next-up|up-next|yarpp|jp-relatedposts|relatedposts|zergnet|outbrain|taboola|revcontent|nrelate|linkwithin|inline-links?',
    'share|sharing|shares|sharebar|sharedaddy|sharethis|addthis|addtoany|social|socials|socialbar|follow',
    'ads?|advert|adverts|advertisement|advertising|adsense|adbox|adslot|adunit|anzeige|werbung|publicidad|sponsor|sponsored|commercial',
    'comments?|commenting|disqus|respond|commentlist|reactions?',
    'breadcrumbs?|pagination|pager|navigation|nav|menu|toc|table-of-contents|skip-link|toolbar|skip',
    'tags?|tagcloud|taglist|keywords|topics|categories|category|cat-links|tags-links|kicker|eyebrow|label',
    'rating|ratings|votes?|poll|quiz|survey',
    'cookies?|consent|gdpr|paywall|regwall|piano|login|register',
    'tooltip|popover|popup|modal|lightbox|rollover|dropdown|overlay|toast|alert|dialog',
    'sr-only|screen-reader(?:-text)?|visually-hidden|visuallyhidden|hidden|hide|print-only|noprint|no-print|mw-editsection|offscreen|invisible',
    'gallery|slideshow|slider|carousel|slick|swiper|thumbs?|thumbnails?',
    'video-(?:player|info|title|description|meta)|player|playlist|media-(?:info|description)|audio-player|podcast',
    'widgets?|sidebar|aside|banner|footer|masthead|disclaimer|disclosure|affiliate|correction-policy|feedback|donate|donation|support-us|cta|call-to-action|callout-link|app-promo|download-app',
    'hatnote|dablink|infobox|navbox|reflist|references|catlinks|thumbcaption',
    'views|viewcount|view-count|read-time|reading-time|readtime|word-count|print|email-this',
  ].join('|')})-`,
);

/** Names that are given to parts of the text as well: what they mark goes only where it isn't prose. */
export const careless =
  /-(?:teasers?|tags?|labels?|widgets?|banner|hidden|hide|published|date|meta|metadata|player|header|head|slider|carousel|topics?|bio|info|details|correction-policy|quiz|survey|overlay|invisible|offscreen|alert)-$/;

/** The word among its names that marks an element as furniture. */
export function furnitureName(element: Element): string | undefined {
  const names = namesOf(element);
  return names === '' ? undefined : furniture.exec(names)?.[0];
}
