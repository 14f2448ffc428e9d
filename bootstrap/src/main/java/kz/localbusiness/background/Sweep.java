package kz.localbusiness.background;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Handles what is due, one by one; what fails is logged and stays due.
final class Sweep {

    static final int MOST_AT_ONCE = 200;

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);

    private Sweep() {}

    static <T> void through(List<T> due, Consumer<T> handler) {
        for (var item : due) {
            try {
                handler.accept(item);
            } catch (RuntimeException e) {
                log.warn("{} failed and stays due", item, e);
            }
        }
    }
}
