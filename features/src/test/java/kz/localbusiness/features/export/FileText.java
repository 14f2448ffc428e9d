package kz.localbusiness.features.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import kz.localbusiness.application.export.ExportFile;

/// All that a file says: what it packs if it is a zip file, else what it is.
final class FileText {

    private FileText() {}

    static String of(ExportFile file) {
        try (var content = new BufferedInputStream(file.source().open())) {
            content.mark(2);
            var isZip = content.read() == 'P' && content.read() == 'K';
            content.reset();
            return isZip ? unpacked(new ZipInputStream(content)) : text(content.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String unpacked(ZipInputStream zip) throws IOException {
        var all = new StringBuilder();
        while (zip.getNextEntry() != null) {
            all.append(text(zip.readAllBytes()));
        }
        return all.toString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
