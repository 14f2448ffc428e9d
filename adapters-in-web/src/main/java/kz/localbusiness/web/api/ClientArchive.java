package kz.localbusiness.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Packs a client's file: whole as JSON, and as tables for people.
@Component
final class ClientArchive {

    private final JsonMapper json;

    ClientArchive(JsonMapper json) {
        this.json = json;
    }

    byte[] packed(RestClientFile file) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "client-file.json", json.writeValueAsBytes(file));
            add(zip, "visits.csv", ClientTables.visits(file.visits()).bytes());
            add(zip, "history.csv", ClientTables.history(file.visits()).bytes());
            add(zip, "waitlist.csv", ClientTables.waitlist(file.waitlist()).bytes());
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
