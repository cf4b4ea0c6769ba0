// Gives the panes of the problem page their kept sizes before the first paint. See src/lib/ui/panes/pane-sizes.ts.
try {
	const sizes = JSON.parse(localStorage.getItem('descent/panes') ?? '{}');
	for (const name of ['left', 'code'])
		if (sizes[name] >= 10 && sizes[name] <= 90)
			document.documentElement.style.setProperty(`--pane-${name}`, String(Number(sizes[name])));
} catch {
	// Without storage the panes have the sizes of the style sheet.
}
