// What the records of the study loop are made of, as they are read back from a file or the browser's storage.
import * as v from 'valibot';
import { isDay } from '#lib/study/day.ts';

/** The first of January 9000: what is due a hundred years later still has a date that can be written. */
const lastMoment = Date.UTC(9000, 0, 1);

/** Milliseconds since 1970. */
export const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(lastMoment));
/** A duration in milliseconds. */
export const duration = v.pipe(v.number(), v.minValue(0), v.maxValue(lastMoment));
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** Of a problem. */
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));
export const day = v.pipe(v.string(), v.check(isDay));
export const level = v.picklist(['easy', 'medium', 'hard']);
