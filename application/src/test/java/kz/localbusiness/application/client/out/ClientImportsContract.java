package kz.localbusiness.application.client.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.client.ClientImport;
import org.junit.jupiter.api.Test;

/// How the imports of clients go.
public abstract class ClientImportsContract extends BusinessBoundContract {

    private static final Instant NOON = Instant.parse("2026-11-23T07:00:00.123Z");

    protected abstract ClientImports imports();

    @Test
    void keepsHowFarTheLastOneCame() {
        var begun = ClientImport.begun(here, 3, NOON, 0);
        doHere(() ->
                imports().save(begun.counting(true).counting(false).touched(NOON.plusSeconds(9))));

        assertThat(here(() -> imports().last()))
                .hasValueSatisfying(one ->
                        assertThat(one)
                                .returns(3, ClientImport::total)
                                .returns(2, ClientImport::done)
                                .returns(1, ClientImport::brought)
                                .returns(NOON, ClientImport::begun)
                                .returns(NOON.plusSeconds(9), ClientImport::touched));
        assertThat(elsewhere(() -> imports().last())).isEmpty();
    }

    @Test
    void letsNobodyBeginASecondOneAtTheSameMoment() {
        doHere(() -> imports().save(ClientImport.begun(here, 3, NOON, 0)));
        var first = here(() -> imports().last()).orElseThrow();

        assertThatThrownBy(() -> doHere(() -> imports().save(ClientImport.begun(here, 4, NOON, 0))))
                .isInstanceOf(StaleState.class);
        doHere(() -> imports().save(ClientImport.begun(here, 5, NOON, first.version())));
        assertThatThrownBy(() -> doHere(() -> imports().save(first.counting(true))))
                .isInstanceOf(StaleState.class);
        assertThat(here(() -> imports().last())).map(ClientImport::total).hasValue(5);
    }
}
