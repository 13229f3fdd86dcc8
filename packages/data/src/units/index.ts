export { book } from "./book.js";
