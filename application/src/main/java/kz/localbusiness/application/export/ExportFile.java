package kz.localbusiness.application.export;

import java.io.IOException;
import java.io.InputStream;

/// What can be fetched.
public record ExportFile(long bytes, Source source) {

    @FunctionalInterface
    public interface Source {

        InputStream open() throws IOException;
    }
}
