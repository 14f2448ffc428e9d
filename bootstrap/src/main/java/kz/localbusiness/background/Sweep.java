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

    static <T> Tally through(List<T> due, Consumer<T> handler) {
        var tally = Tally.NOTHING;
        for (var item : due) {
            tally = one(item, handler, tally);
        }
        return tally;
    }

    static <T> Tally one(T item, Consumer<T> handler, Tally before) {
        try {
            handler.accept(item);
            return before.withDone();
        } catch (RuntimeException e) {
            log.warn("{} failed and stays due", item, e);
            return before.withFailed(Problems.of(e));
        }
    }
}
