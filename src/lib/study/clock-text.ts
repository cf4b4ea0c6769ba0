// Durations as a clock shows them.

/** `12:05`, `1:02:05` from an hour on; with a minus below zero. Seconds that have begun count while time is left. */
export function clockText(ms: number): string {
	const seconds = Math.abs(Math.ceil(ms / 1000));
	const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	const two = (part: number) => String(part).padStart(2, '0');
	const text = hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
	return ms <= -1000 ? `−${text}` : text;
}

/** `12 min`; `less than a minute`. */
export function minutesText(ms: number): string {
	const minutes = Math.round(ms / 60_000);
	return minutes === 0 ? 'less than a minute' : `${minutes} min`;
}
