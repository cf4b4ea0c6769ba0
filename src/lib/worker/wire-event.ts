// Events of the judge in the form that survives cloning, and back.
import type { CaseDetail, CaseReport, JudgeEvent, Report } from '#lib/judge/report.ts';
import { fromJson, toJson } from '#lib/judge/value-json.ts';
import type { WireCase, WireDetail, WireEvent, WireReport } from '#lib/worker/protocol.ts';

export function packEvent(event: JudgeEvent): WireEvent {
	switch (event.type) {
		case 'compiled':
			return event;
		case 'case':
			return { ...event, report: packCase(event.report) };
		default:
			return { type: event.type, report: packReport(event.report) };
	}
}

export function unpackEvent(event: WireEvent): JudgeEvent {
	switch (event.type) {
		case 'compiled':
			return event;
		case 'case':
			return { ...event, report: unpackCase(event.report) };
		default:
			return { type: event.type, report: unpackReport(event.report) };
	}
}

function packReport(report: Report): WireReport {
	const { cases, counterexample } = report;
	return {
		...report,
		cases: cases.map(packCase),
		counterexample: counterexample && packDetail(counterexample),
	};
}

function unpackReport(report: WireReport): Report {
	const { cases, counterexample } = report;
	return {
		...report,
		cases: cases.map(unpackCase),
		counterexample: counterexample && unpackDetail(counterexample),
	};
}

function packCase(report: CaseReport): WireCase {
	return { ...report, detail: report.detail && packDetail(report.detail) };
}

function unpackCase(report: WireCase): CaseReport {
	return { ...report, detail: report.detail && unpackDetail(report.detail) };
}

function packDetail<T extends CaseDetail>(detail: T): WireDetail<T> {
	return { ...detail, input: detail.input.map(toJson) };
}

function unpackDetail<T extends CaseDetail>(
	detail: WireDetail<T>,
): Omit<T, 'input'> & Pick<CaseDetail, 'input'> {
	return { ...detail, input: detail.input.map(fromJson) };
}
