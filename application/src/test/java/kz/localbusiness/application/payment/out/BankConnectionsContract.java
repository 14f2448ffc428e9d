package kz.localbusiness.application.payment.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.payment.BankConnection;
import kz.localbusiness.domain.payment.Scheme;
import kz.localbusiness.domain.payment.TaxNumber;
import kz.localbusiness.domain.payment.Terminal;
import kz.localbusiness.domain.payment.TradePoint;
import org.junit.jupiter.api.Test;

/// How a store keeps one connection to the bank for each business; it starts empty.
public abstract class BankConnectionsContract extends BusinessBoundContract {

    private static final Instant PROVEN = Instant.parse("2026-11-23T05:07:09.123Z");

    protected abstract BankConnections connections();

    @Test
    void keepsAConnectionInEveryStep() {
        var known = kept(new BankConnection(here, Scheme.R1, null, null, "", null, 0));
        assertThat(current()).isEqualTo(known);

        var ready = kept(known.at(new TradePoint(7, "Salon"), new Terminal("token", 7)));
        assertThat(current()).isEqualTo(ready);

        var proven = kept(ready.proven(PROVEN));
        assertThat(current()).isEqualTo(proven);
    }

    @Test
    void keepsWhoseItIs() {
        var organisation = new TaxNumber("240340001235");

        kept(new BankConnection(here, Scheme.R3, organisation, null, "", null, 0));

        assertThat(current().organisation()).isEqualTo(organisation);
    }

    @Test
    void refusesAnOutdatedOne() {
        var first = new BankConnection(here, Scheme.R1, null, null, "", null, 0);
        kept(first);

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> doHere(() -> connections().save(first)));
    }

    @Test
    void forgetsIt() {
        kept(new BankConnection(here, Scheme.R1, null, null, "", null, 0));

        doHere(() -> connections().remove());

        assertThat(here(() -> connections().current())).isEmpty();
    }

    @Test
    void showsNothingToAnotherBusiness() {
        kept(new BankConnection(here, Scheme.R1, null, null, "", null, 0));

        assertThat(elsewhere(() -> connections().current())).isEmpty();
    }

    private BankConnection kept(BankConnection one) {
        doHere(() -> connections().save(one));
        return new BankConnection(
                one.business(),
                one.scheme(),
                one.organisation(),
                one.terminal(),
                one.tradePoint(),
                one.provenAt(),
                current().version());
    }

    private BankConnection current() {
        return here(() -> connections().current()).orElseThrow();
    }
}
