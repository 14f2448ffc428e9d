package kz.localbusiness.web.form;

import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Takes a file as a whole, and never more than one byte too much of it, whatever a browser says of
/// its size.
public final class WholeFile {

    private WholeFile() {}

    /// @param most bytes that are wanted; whoever takes them refuses more
    public static UploadHandler of(int most, Consumer<byte[]> taken) {
        return named(most, (_, bytes) -> taken.accept(bytes));
    }

    /// As [#of], with the name that the browser gives it first.
    public static UploadHandler named(int most, BiConsumer<String, byte[]> taken) {
        return event -> {
            var name = event.getFileName();
            var bytes = event.getInputStream().readNBytes(most + 1);
            var _ = event.getUI().access(() -> taken.accept(name, bytes));
        };
    }
}
