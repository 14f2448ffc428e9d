package kz.localbusiness.web.layout;

import com.vaadin.flow.component.UI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What takes its time is done aside, and its answer comes back to the page.
public record Background(Executor executor) {

    public <T> void run(Supplier<T> work, Consumer<T> answer) {
        var ui = UI.getCurrent();
        var _ =
                CompletableFuture.supplyAsync(work, executor)
                        .whenComplete((result, broken) -> {
                            var _ = ui.access(() -> answer.accept(checked(result, broken)));
                        });
    }

    private static <T> T checked(@Nullable T result, @Nullable Throwable broken) {
        if (result == null) {
            throw new IllegalStateException("what was done aside broke", broken);
        }
        return result;
    }
}
