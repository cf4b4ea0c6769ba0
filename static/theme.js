// The chosen theme before the first paint. Written by src/lib/state/theme.ts.
try {
	const theme = localStorage.getItem('descent/theme');
	if (theme === 'light' || theme === 'dark') {
		document.documentElement.dataset.theme = theme;
		for (const meta of document.querySelectorAll('meta[name="theme-color"]'))
			meta.media = meta.dataset.of === theme ? 'all' : 'not all';
	}
} catch {
	// Storage is blocked: the system decides.
}
// The start page of a reader who studies has a line of what is due. Written by src/lib/state/studying.ts.
try {
	if (localStorage.getItem('descent/studying')) document.documentElement.dataset.studying = '';
} catch {
	// Without storage nothing is due.
}
// The catalogue with a query in its address: its rows wait for the query, which the page itself reads.
if (/[?&](q|topic|level|status|sort)=/.test(location.search)) document.documentElement.dataset.filtered = '';
