export { Paragraph } from "../sentence/paragraph.js";
export type { ParagraphProps } from "../sentence/paragraph.js";
export type { Account } from "../sentence/account.js";
export { citing, placeText, plainText } from "../sentence/citing.js";
export type { Citing, Piece, Place, Sentence } from "../sentence/citing.js";
export { reportWordsOf } from "../messages/report-words.js";
export type { ReportWords } from "../messages/report-words.js";
export { Report } from "../sentence/report.js";
export type { ReportProps } from "../sentence/report.js";
