export { main } from "./main.js";
export { EXIT } from "./io.js";
export type { Exit, Io } from "./io.js";
