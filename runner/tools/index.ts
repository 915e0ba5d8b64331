/**
 * What an agent can use. Everything heavy (the browser, the renderer, the parsers) is loaded when it is
 * first called, so importing this costs next to nothing.
 */
export { nextVersion, versionOf } from '../core/assetplaces.ts';
export { asData, type Frame } from '../core/outside.ts';
export { isPrivate, refusedAddress, type AddressRules } from './address.ts';
export { findBrowser, openBrowser, type BrowserOptions, type OpenBrowser } from './browser.ts';
export {
  defaultLimits,
  download,
  isUnread,
  userAgent,
  type Download,
  type DownloadLimits,
  type DownloadOptions,
} from './download.ts';
export { readFeed, type Feed, type FeedItem } from './feed.ts';
export { isInner, openFolder, type Folder } from './folder.ts';
export { drawable, fontFamily, type FontWeight } from './fonts.ts';
export { setFrontMatter } from './frontmatter-edit.ts';
export { openCanvas, type Canvas, type FittedText, type PictureNode, type TextBox } from './image.ts';
export { languageOf, sentencesOf, wordsOf, type Language } from './language.ts';
export type { LiveTab, View } from './livetab.ts';
export {
  isMapping,
  joinFrontMatter,
  parseMarkdown,
  parseYaml,
  plainText,
  splitFrontMatter,
  writeMarkdown,
  type MarkdownFile,
} from './markdown.ts';
export { readSrt, writeSrt, type Cue } from './media/captions.ts';
export { film, filmSizes, type Film, type FilmSize, type FilmWish, type Scene } from './media/film.ts';
export { secondsOf } from './media/length.ts';
export { paint, type Painted, type PainterName, type PictureWish } from './media/painting.ts';
export { ServiceError, type Reach } from './media/service.ts';
export { speak, type Speaker, type Speech, type SpeechWish } from './media/speech.ts';
export { joinWavs, readWav, secondsOfWav, writeWav, type Wav } from './media/wav.ts';
export type { Page } from './page.ts';
export { openWeb, type Web, type WebOptions } from './pages.ts';
export { loadReader, readArticle, type Article, type Block } from './readable.ts';
export { readPolicy, type Tier } from './policy.ts';
export { readLogbook, type Logbook, type LoggedEvent, type RunRecord } from './records.ts';
export { openRobots, type Robots } from './robots.ts';
export {
  mentions,
  planSources,
  readSources,
  trustedHosts,
  type Place,
  type SourcePlan,
  type Sources,
} from './sources.ts';
export type { Unread, UnreadReason } from './unread.ts';
/** The types of a markdown tree, so that agents need no package of their own for them. */
export type {
  Blockquote,
  Heading,
  Image,
  Link,
  List,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
