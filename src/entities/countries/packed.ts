export type Gazetteer = object;
export const openGazetteer = (_: ArrayBuffer): Gazetteer => ({});
