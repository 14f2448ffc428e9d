package kz.localbusiness.web.clients;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.Function;
import kz.localbusiness.web.table.ClientList;
import kz.localbusiness.web.table.TableFormat;

/// Takes the list along as it is shown, whole.
final class ClientsTable extends Anchor implements LocaleChangeObserver {

    private final String code;

    ClientsTable(TableFormat format, Function<TableFormat, byte[]> table) {
        code = format.name().toLowerCase(Locale.ROOT);
        setId("clients-" + code);
        addClassName("link-button");
        setHref(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = table.apply(format);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            "%s.%s".formatted(ClientList.NAME, code),
                            format.contentType(),
                            bytes.length);
                }));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setText(getTranslation("clients.file." + code));
    }
}
