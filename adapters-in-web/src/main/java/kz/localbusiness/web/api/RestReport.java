package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.localbusiness.application.payment.ShowReport;
import kz.localbusiness.domain.payment.Owed;
import kz.localbusiness.domain.payment.Period;
import kz.localbusiness.domain.payment.Report;
import kz.localbusiness.domain.payment.Turnover;

/// What receipts add up to, day by day, by person, by service and by method; each way adds up to
/// the total.
///
/// @param returns the latest first, not more than a hundred
@Schema(name = "Report")
record RestReport(
        LocalDate from,
        LocalDate to,
        RestTurnover total,
        RestOwed owed,
        List<Day> days,
        List<Line> staff,
        List<Line> services,
        List<Line> methods,
        List<RestReceipt> returns) {

    static RestReport of(Period period, ShowReport.Answer answer) {
        var report = answer.report();
        return new RestReport(
                period.from(),
                period.to(),
                RestTurnover.of(report.total()),
                RestOwed.of(answer.owed()),
                report.by(day -> day).entrySet().stream()
                        .map(one -> new Day(one.getKey(), RestTurnover.of(one.getValue())))
                        .toList(),
                report.byPerson().stream().map(Line::of).toList(),
                report.byService().stream().map(Line::of).toList(),
                report.byMethod().entrySet().stream()
                        .map(one ->
                                Line.of(
                                        one.getKey().name().toLowerCase(Locale.ROOT),
                                        one.getValue()))
                        .toList(),
                RestReceipt.all(report.returns()));
    }

    /// Tips are part of what was received and returned.
    @Schema(name = "Turnover")
    record RestTurnover(
            RestMoney received, RestMoney returned, RestMoney tips, RestMoney tipsReturned) {

        private static RestTurnover of(Turnover it) {
            return new RestTurnover(
                    RestMoney.of(it.received()),
                    RestMoney.of(it.returned()),
                    RestMoney.of(it.tips()),
                    RestMoney.of(it.tipsReturned()));
        }
    }

    /// What visits of these days are not paid for.
    ///
    /// @param over of those that are over
    /// @param ahead of those that are agreed upon and not over
    @Schema(name = "Owed")
    record RestOwed(RestMoney over, RestMoney ahead) {

        private static RestOwed of(Owed it) {
            return new RestOwed(RestMoney.of(it.over()), RestMoney.of(it.ahead()));
        }
    }

    @Schema(name = "ReportDay")
    record Day(LocalDate date, RestTurnover turnover) {}

    @Schema(name = "ReportLine")
    record Line(String name, RestTurnover turnover) {

        private static Line of(Report.Line it) {
            return of(it.name(), it.turnover());
        }

        private static Line of(String name, Turnover turnover) {
            return new Line(name, RestTurnover.of(turnover));
        }
    }
}
