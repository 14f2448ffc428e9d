package kz.localbusiness.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.localbusiness.application.export.ExportFile;
import kz.localbusiness.application.export.WriteExportPart.Content;
import kz.localbusiness.application.export.out.ExportFiles;
import kz.localbusiness.domain.export.ExportId;
import kz.localbusiness.web.api.ExportParts;
import kz.localbusiness.web.api.ExportParts.Frame;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Zip files in one directory, which all nodes share; their parts in a directory each beside them.
/// Nobody but the platform's own user may look into it.
@Component
class ZippedExports implements ExportFiles {

    private static final String ALL_THERE = "written";

    private final ExportParts parts;
    private final Path directory;

    ZippedExports(ExportParts parts, @Value("${lbp.exports.directory}") String directory) {
        this.parts = parts;
        this.directory = Path.of(directory).toAbsolutePath().normalize();
    }

    /// What marks a part as written comes last.
    @Override
    public void write(ExportId export, int number, Content content) {
        try {
            var work = ownerOnly(work(export));
            for (var part : parts.of(content).entrySet()) {
                Files.write(part(work, part.getKey(), number), part.getValue());
            }
            Files.write(part(work, ALL_THERE, number), new byte[0]);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Whoever crashed afterwards finds the file when packing again.
    @Override
    public long pack(ExportId export, int count) {
        var work = work(export);
        try {
            if (!Files.exists(zip(export))) {
                requireAll(work, count);
                var draft = work.resolve("draft.zip");
                zip(draft, work, count);
                Files.move(draft, zip(export), StandardCopyOption.ATOMIC_MOVE);
            }
            FileSystemUtils.deleteRecursively(work);
            return Files.size(zip(export));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void requireAll(Path work, int count) {
        for (int number = 0; number < count; number++) {
            if (!Files.exists(part(work, ALL_THERE, number))) {
                throw new MissingPart(number);
            }
        }
    }

    private void zip(Path draft, Path work, int count) throws IOException {
        try (var zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
            for (var frame : parts.frames()) {
                zip.putNextEntry(new ZipEntry(frame.file()));
                copy(frame, work, count, zip);
                zip.closeEntry();
            }
            copyWhole(work, zip);
        }
    }

    private static void copyWhole(Path work, ZipOutputStream zip) throws IOException {
        try (var whole = Files.newDirectoryStream(work, ExportParts.WHOLE + "*")) {
            for (var file : whole) {
                var part = file.getFileName().toString();
                var name = part.substring(ExportParts.WHOLE.length(), part.lastIndexOf('.'));
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private static void copy(Frame frame, Path work, int count, ZipOutputStream zip)
            throws IOException {
        zip.write(frame.opening().getBytes(StandardCharsets.UTF_8));
        var isFirst = true;
        for (int number = 0; number < count; number++) {
            var part = part(work, frame.file(), number);
            if (Files.exists(part) && Files.size(part) > 0) {
                zip.write((isFirst ? "" : frame.joint()).getBytes(StandardCharsets.UTF_8));
                Files.copy(part, zip);
                isFirst = false;
            }
        }
        zip.write(frame.closing().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<ExportFile> open(ExportId export) {
        var file = zip(export);
        try {
            return Files.exists(file)
                    ? Optional.of(
                            new ExportFile(Files.size(file), () -> Files.newInputStream(file)))
                    : Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void remove(ExportId export) {
        try {
            FileSystemUtils.deleteRecursively(work(export));
            Files.deleteIfExists(zip(export));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The id is a UUID: no name leads out of the directory.
    private Path zip(ExportId export) {
        return directory.resolve(export.value() + ".zip");
    }

    private Path work(ExportId export) {
        return directory.resolve(export.value() + ".parts");
    }

    private static Path part(Path work, String file, int number) {
        return work.resolve("%s.%06d".formatted(file, number));
    }

    private static Path ownerOnly(Path directory) throws IOException {
        return Files.createDirectories(
                directory,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
