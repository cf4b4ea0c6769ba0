// What a judge in the browser for Python would be: Pyodide, a submission in pure Python, the same cases, a check of each.
import { loadPyodide } from './pyodide/pyodide.mjs';

const [python, cases, submission, judge] = await Promise.all([
	loadPyodide(),
	...['cases.json', 'kmeans.py', 'judge.py'].map(async (file) => (await fetch(file)).text()),
]);
window.ready = performance.now();
python.runPython(judge);
const verdict = python.globals.get('judge')(submission, cases);
window.verdict = performance.now();
document.querySelector('#state').textContent = verdict;
