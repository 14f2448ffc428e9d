package kz.localbusiness.application.payment.out;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kz.localbusiness.domain.fiscal.CashboxNumber;
import kz.localbusiness.domain.fiscal.FiscalProblem;
import kz.localbusiness.domain.fiscal.FiscalTicket;
import kz.localbusiness.domain.fiscal.Refusal;
import kz.localbusiness.domain.fiscal.RegisterAccess;
import kz.localbusiness.domain.fiscal.RegisterAnswer;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.SecretValue;
import org.jspecify.annotations.Nullable;

/// A cash register as its operator runs it, in memory: what it has registered, who may use it, and
/// what goes wrong next.
public final class PlayedRegister {

    public static final CashboxNumber CASHBOX = new CashboxNumber("SWK00030725");
    public static final String REGISTRATION = "852873427095";

    public static final RegisterAccess ACCESS =
            new RegisterAccess(
                    CASHBOX,
                    new SecretValue("aigerim@example.kz"),
                    new SecretValue("Kassa123"),
                    new SecretValue("WKD-TEST"));

    /// Of each refusal.
    public static final String WORDS = "Касса отказала";

    private static final long FIRST_SIGN = 1_675_360_969_843L;

    public enum Fault {
        /// It registers, and its answer is lost.
        LOST,
        /// The request is lost on its way, and nobody can say so.
        SWALLOWED,
        /// It says that it cannot now.
        AWAY
    }

    /// @param basis the sign of the original; null for a sale
    public record Entry(String number, Money total, @Nullable String basis, FiscalTicket ticket) {}

    private final Clock clock;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private RegisterAnswer.@Nullable Refused<FiscalTicket> refusal;
    private int inside;
    private int mostInside;

    public PlayedRegister(Clock clock) {
        this.clock = clock;
    }

    /// As it says so.
    public static <T> RegisterAnswer.Refused<T> refused(FiscalProblem why, long code) {
        return new RegisterAnswer.Refused<>(new Refusal(why, code, WORDS));
    }

    /// Who else asks meanwhile is counted.
    public <T> T busy(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    private synchronized void enter() {
        inside++;
        mostInside = Math.max(mostInside, inside);
    }

    private synchronized void leave() {
        inside--;
    }

    public synchronized int mostAtOnce() {
        return mostInside;
    }

    /// The next requests to register, one each.
    public synchronized void next(Fault... some) {
        faults.addAll(List.of(some));
    }

    /// Whatever it is asked to register, until it is put in order.
    public synchronized void refuse(FiscalProblem why, long code) {
        refusal = refused(why, code);
    }

    public synchronized void putInOrder() {
        refusal = null;
        faults.clear();
    }

    public synchronized Optional<Fault> fault() {
        return Optional.ofNullable(faults.poll());
    }

    /// Why it does not let somebody in.
    public Optional<RegisterAnswer.Refused<FiscalTicket>> turnedAway(
            String cashbox, String login, String password, String key) {
        if (!login.equals(ACCESS.login().text())
                || !password.equals(ACCESS.password().text())
                || !key.equals("WKD-TEST")) {
            return Optional.of(refused(FiscalProblem.NOT_AUTHORISED, 1));
        }
        return cashbox.equals(CASHBOX.value())
                ? Optional.empty()
                : Optional.of(refused(FiscalProblem.REGISTER_UNKNOWN, 6));
    }

    /// @param basis the sign of the original; null for a sale
    public synchronized RegisterAnswer<FiscalTicket> register(
            String number, Money total, @Nullable String basis) {
        var known = entries.get(number);
        if (known != null) {
            return new RegisterAnswer.Done<>(known.ticket());
        }
        if (refusal != null) {
            return refusal;
        }
        if (basis != null && entries.values().stream().noneMatch(one -> isOf(one, basis))) {
            return refused(FiscalProblem.WRONG_RECEIPT, 9);
        }
        var entry = new Entry(number, total, basis, ticket(total));
        entries.put(number, entry);
        return new RegisterAnswer.Done<>(entry.ticket());
    }

    private static boolean isOf(Entry one, String sign) {
        return one.basis() == null && one.ticket().sign().equals(sign);
    }

    private FiscalTicket ticket(Money total) {
        var count = entries.size();
        var sign = String.valueOf(FIRST_SIGN + count);
        return new FiscalTicket(
                sign,
                count + 1L,
                16L,
                REGISTRATION,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                total,
                false,
                "https://consumer.example.kz/?i=" + sign);
    }

    public synchronized boolean knows(String number) {
        return entries.containsKey(number);
    }

    public synchronized Optional<FiscalTicket> find(String number) {
        return Optional.ofNullable(entries.get(number)).map(Entry::ticket);
    }

    /// In the order in which it was registered.
    public synchronized List<Entry> registered() {
        return new ArrayList<>(entries.values());
    }
}
