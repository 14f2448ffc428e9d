package kz.localbusiness.embedded.part;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/// Starts all parts side by side, after making sure that every port is free, and ends them
/// together.
public final class EmbeddedParts implements AutoCloseable {

    private final List<EmbeddedPart> parts;
    private final List<CompletableFuture<Void>> starts;

    private EmbeddedParts(List<EmbeddedPart> parts, List<CompletableFuture<Void>> starts) {
        this.parts = parts;
        this.starts = starts;
    }

    public static EmbeddedParts start(List<EmbeddedPart> parts) {
        parts.forEach(part -> part.port().refuseIfBusy());
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var starts =
                parts.stream().map(p -> CompletableFuture.runAsync(p::start, executor)).toList();
        executor.shutdown();
        return new EmbeddedParts(List.copyOf(parts), starts);
    }

    public List<String> names() {
        return parts.stream().map(EmbeddedPart::name).toList();
    }

    /// Returns when the part answers, or fails with its refusal.
    public void await(EmbeddedPart part) {
        try {
            starts.get(parts.indexOf(part)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartupRefused refused ? refused : e;
        }
    }

    @Override
    public void close() {
        parts.forEach(EmbeddedPart::close);
    }
}
