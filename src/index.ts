/** The library: the functions that the commands call, typed, without the command line's dependencies. */
export { readArticles, type ReadArticlesOptions } from './library/read-articles.ts';
export { summarize } from './library/summarize.ts';
export { findEntities, type FindEntitiesOptions } from './library/find-entities.ts';
export { findLinks, type FindLinksOptions } from './library/find-links.ts';
export { NewsctlError, type ErrorCode, type Problem } from './errors.ts';
export type { Article, Link, Origin, Span } from './article.ts';
export type { Format } from './input/record.ts';
export type { Country, CountryKind, Entities, Mention, Person } from './entities/entities.ts';
export type { Neighbours, ResolvedLink, LinkStatus } from './links/links.ts';
export type { Summary, SummaryOptions, SummarySentence } from './summary/summary.ts';
