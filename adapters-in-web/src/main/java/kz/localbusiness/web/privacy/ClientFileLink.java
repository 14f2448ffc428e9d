package kz.localbusiness.web.privacy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import kz.localbusiness.application.booking.ExportClient.ClientFile;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.api.ClientArchive;

/// The file as it is at the moment when somebody takes it.
public final class ClientFileLink extends Anchor implements LocaleChangeObserver {

    private static final String ZIP = "application/zip";

    public ClientFileLink(Supplier<ClientFile> file, Business business, ClientArchive archive) {
        setId("data-download");
        addClassName("link-button");
        setHref(
                DownloadHandler.fromInputStream(
                        _ -> response(archive.packed(file.get(), business.zone()))));
    }

    private static DownloadResponse response(byte[] packed) {
        return new DownloadResponse(
                new ByteArrayInputStream(packed), ClientArchive.FILE_NAME, ZIP, packed.length);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setText(getTranslation("privacy.download"));
    }
}
