package planted.localbusiness.domain.one;

import java.time.Instant;
import java.util.function.Supplier;

record TimeComesFromOutside(Supplier<Instant> time) {

    static TimeComesFromOutside here() {
        return new TimeComesFromOutside(Instant::now);
    }
}
