export { layoutRadar, layoutRadarNote, radarHeight, radarNoteHeight } from "../radar.js";
export type { RadarInput, RadarInputAxis, RadarKeyMark, RadarLayout, RadarOutline } from "../radar-types.js";
