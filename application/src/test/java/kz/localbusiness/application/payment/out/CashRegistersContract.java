package kz.localbusiness.application.payment.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.fiscal.CashRegister;
import kz.localbusiness.domain.fiscal.CashboxNumber;
import org.junit.jupiter.api.Test;

/// How a store keeps one cash register for each business; it starts empty.
public abstract class CashRegistersContract extends BusinessBoundContract {

    private static final Instant NOON = Instant.parse("2026-11-23T07:00:00.123Z");

    protected abstract CashRegisters registers();

    @Test
    void keepsTheLatest() {
        save(register("SWK00030725", 0));
        assertThat(current()).isEqualTo(register("SWK00030725", 1));

        save(register("SWK00030726", 1));
        assertThat(current()).isEqualTo(register("SWK00030726", 2));
    }

    @Test
    void refusesAnOutdatedOne() {
        save(register("SWK00030725", 0));

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> save(register("SWK00030726", 0)));
    }

    @Test
    void forgetsIt() {
        save(register("SWK00030725", 0));

        doHere(() -> registers().remove());

        assertThat(here(() -> registers().current())).isEmpty();
    }

    @Test
    void showsNothingToAnotherBusiness() {
        save(register("SWK00030725", 0));

        assertThat(elsewhere(() -> registers().current())).isEmpty();
    }

    private CashRegister register(String cashbox, long version) {
        return new CashRegister(here, new CashboxNumber(cashbox), 16, NOON, version);
    }

    private void save(CashRegister one) {
        doHere(() -> registers().save(one));
    }

    private CashRegister current() {
        return here(() -> registers().current()).orElseThrow();
    }
}
