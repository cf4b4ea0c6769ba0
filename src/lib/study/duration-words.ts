/** `45 min`, `3 h 10 min`, `12 h`; less than a minute is said so. */
export function durationWords(ms: number): string {
	const minutes = Math.round(ms / 60_000);
	if (minutes === 0) return ms > 0 ? 'under a minute' : '0 min';
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	if (hours === 0) return `${rest} min`;
	return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
