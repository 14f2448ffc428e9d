package kz.localbusiness.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.localbusiness.application.booking.ExportClient.ClientFile;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Packs a client's file: whole as JSON, and as tables for people.
@Component
public final class ClientArchive {

    public static final String FILE_NAME = "client-file.zip";

    private final JsonMapper json;

    ClientArchive(JsonMapper json) {
        this.json = json;
    }

    /// @param zone in which moments are told
    public byte[] packed(ClientFile kept, ZoneId zone) {
        var file = RestClientFile.of(kept, zone);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "client-file.json", json.writeValueAsBytes(file));
            add(zip, "visits.csv", ClientTables.visits(file.visits()).bytes());
            add(zip, "history.csv", ClientTables.history(file.visits()).bytes());
            add(zip, "waitlist.csv", ClientTables.waitlist(file.waitlist()).bytes());
            add(zip, "receipts.csv", ClientMoneyTables.receipts(file.receipts()).bytes());
            add(zip, "charges.csv", ClientMoneyTables.charges(file.charges()).bytes());
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    /// The same as an answer that no cache keeps.
    ResponseEntity<byte[]> answer(ClientFile kept, ZoneId zone) {
        var name = ContentDisposition.attachment().filename(FILE_NAME).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noStore())
                .body(packed(kept, zone));
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
