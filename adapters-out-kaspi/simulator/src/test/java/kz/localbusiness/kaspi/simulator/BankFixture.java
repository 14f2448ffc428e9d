package kz.localbusiness.kaspi.simulator;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// A bank where the clock stands still until it is told otherwise, and two organisations.
final class BankFixture {

    static final String BIN = "123456789013";
    static final String OTHER_BIN = "210987654328";
    static final String SHARED = "platform";
    static final Caller KEY = Caller.withKey("test_1");
    static final Caller CERTIFICATE = Caller.withCertificate("salon");
    static final Caller PLATFORM = Caller.forOrganisation(SHARED, BIN);
    static final Caller NEIGHBOUR = Caller.forOrganisation(SHARED, OTHER_BIN);
    static final String PHONE = "77011234567";

    final ShiftedClock clock =
            new ShiftedClock(InstantSource.fixed(Instant.parse("2026-03-02T05:00:00Z")));
    final Bank bank = new Bank(clock, Behaviour.STANDARD);

    BankFixture() {
        var points = List.of(TradePoint.open(1, "Салон"), TradePoint.open(2, "Салон 2"));
        bank.office().admit(new Organisation(BIN, "test_1", "salon", SHARED, points));
        bank.office()
                .admit(
                        new Organisation(
                                OTHER_BIN,
                                "test_2",
                                "barber",
                                SHARED,
                                List.of(TradePoint.open(3, "Барбер"))));
    }

    String till(Caller caller) {
        return bank.register(caller, "till-1", 1).done().orElseThrow();
    }

    /// @return its number
    long opened(Caller caller, String tenge) {
        return bank.open(caller, PurchaseKind.QR, till(caller), new BigDecimal(tenge), null)
                .done()
                .orElseThrow()
                .id();
    }

    /// @return its number
    long paid(Caller caller, String tenge) {
        long id = opened(caller, tenge);
        bank.customer("dana").pay(id);
        return id;
    }

    String status(long id) {
        return bank.report(PLATFORM, id).done().orElseThrow().status();
    }

    void seconds(long passed) {
        clock.advance(Duration.ofSeconds(passed));
    }

    void on(Switch one) {
        bank.behave(bank.behaviour().with(one));
    }
}
