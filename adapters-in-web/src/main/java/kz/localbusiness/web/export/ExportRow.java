package kz.localbusiness.web.export;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.text.NumberFormat;
import java.time.Instant;
import kz.localbusiness.application.export.OpenExport;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.export.Export;
import kz.localbusiness.web.text.Wording;

/// One export: how far it is, or where to fetch it.
final class ExportRow extends Div {

    private static final double MEGABYTE = 1_000_000;

    private final Export export;
    private final Business business;
    private final OpenExport open;

    ExportRow(Export export, Business business, OpenExport open) {
        this.export = export;
        this.business = business;
        this.open = open;
        addClassName("offering");
        switch (export.state()) {
            case WAITING -> say(getTranslation("exports.waiting"));
            case RUNNING -> showProgress();
            case READY -> offer();
            case FAILED -> say(getTranslation("exports.failed", moment(export.requestedAt())));
        }
    }

    private void say(String text) {
        add(new Span(text));
    }

    private void showProgress() {
        var bar = new ProgressBar();
        bar.setId("export-progress");
        bar.setWidthFull();
        bar.setValue(export.total() == 0 ? 0 : (double) export.done() / export.total());
        bar.getElement().setAttribute("aria-label", getTranslation("exports.title"));
        say(getTranslation("exports.running", count(export.done()), count(export.total())));
        add(bar);
    }

    private void offer() {
        var until = export.keptUntil();
        say(
                getTranslation(
                        "exports.ready",
                        moment(export.requestedAt()),
                        size(),
                        until == null ? "" : moment(until)));
        var fetched = export.fetchedAt();
        if (fetched != null) {
            say(getTranslation("exports.fetched-at", moment(fetched)));
        }
        add(
                new Anchor(
                        DownloadHandler.fromInputStream(_ -> fetched()),
                        AttachmentType.DOWNLOAD,
                        getTranslation("exports.fetch")));
    }

    /// Asks again who is there: the link may be older than the right to use it.
    private DownloadResponse fetched() throws IOException {
        var file = open.open(new OpenExport.Query(business.id(), export.id()));
        if (file.isEmpty()) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
        var name = business.slug().value() + "-export.zip";
        var content = file.get().source().open();
        return new DownloadResponse(content, name, "application/zip", file.get().bytes());
    }

    private String moment(Instant at) {
        return Wording.in(getLocale()).dateTime(at, business.zone());
    }

    private String size() {
        var format = NumberFormat.getNumberInstance(getLocale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(Math.max(0.1, export.bytes() / MEGABYTE));
    }

    private String count(long number) {
        return NumberFormat.getIntegerInstance(getLocale()).format(number);
    }
}
