package kz.localbusiness.webkassa;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.localbusiness.domain.fiscal.CashboxNumber;

/// One request of this node at a time for each cash register, should two businesses share one.
final class Turns {

    private static final int MANY = 64;

    private final Lock[] locks =
            Stream.generate(ReentrantLock::new).limit(MANY).toArray(Lock[]::new);

    <T> T in(CashboxNumber cashbox, Supplier<T> work) {
        var lock = locks[Math.floorMod(cashbox.hashCode(), MANY)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
