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
// The catalogue with a query in its address: its rows wait for the query, which the page itself reads.
if (/[?&](q|topic|level|status|sort)=/.test(location.search)) document.documentElement.dataset.filtered = '';
