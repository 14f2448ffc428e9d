package kz.localbusiness.application.export.out;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import kz.localbusiness.application.export.ExportFile;
import kz.localbusiness.application.export.WriteExportPart.Content;
import kz.localbusiness.domain.export.ExportId;

/// Its file is what records say of themselves, a part on each line.
public final class InMemoryExportFiles implements ExportFiles {

    private final Map<ExportId, SortedMap<Integer, Content>> parts = new ConcurrentHashMap<>();
    private final Map<ExportId, List<Content>> files = new ConcurrentHashMap<>();

    /// What a file holds, empty when there is none.
    public List<Content> contents(ExportId export) {
        return files.getOrDefault(export, List.of());
    }

    @Override
    public void write(ExportId export, int number, Content content) {
        parts.computeIfAbsent(export, _ -> new TreeMap<>()).put(number, content);
    }

    @Override
    public long pack(ExportId export, int count) {
        if (files.containsKey(export)) {
            return bytes(export).length;
        }
        var written = parts.getOrDefault(export, new TreeMap<>());
        IntStream.range(0, count)
                .filter(number -> !written.containsKey(number))
                .findFirst()
                .ifPresent(number -> {
                    throw new MissingPart(number);
                });
        files.put(export, new ArrayList<>(written.values()));
        parts.remove(export);
        return bytes(export).length;
    }

    @Override
    public Optional<ExportFile> open(ExportId export) {
        return files.containsKey(export)
                ? Optional.of(
                        new ExportFile(
                                bytes(export).length,
                                () -> new ByteArrayInputStream(bytes(export))))
                : Optional.empty();
    }

    @Override
    public void remove(ExportId export) {
        parts.remove(export);
        files.remove(export);
    }

    private byte[] bytes(ExportId export) {
        return contents(export).toString().getBytes(StandardCharsets.UTF_8);
    }
}
