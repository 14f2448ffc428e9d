package kz.localbusiness.web.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.web.table.ReceiptTable;
import kz.localbusiness.web.table.TableFormat;

/// Takes the receipts along that the sums are made of.
final class ReceiptsFile extends Anchor implements LocaleChangeObserver {

    private final String code;

    ReceiptsFile(TableFormat format, Supplier<List<Receipt>> receipts) {
        code = format.name().toLowerCase(Locale.ROOT);
        setId("receipts-" + code);
        addClassName("link-button");
        setHref(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = ReceiptTable.bytes(format, receipts.get());
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            "%s.%s".formatted(ReceiptTable.NAME, code),
                            format.contentType(),
                            bytes.length);
                }));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setText(getTranslation("money.file." + code));
    }
}
