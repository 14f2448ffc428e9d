package kz.localbusiness.kaspi.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import kz.localbusiness.kaspi.simulator.biller.Biller;
import kz.localbusiness.kaspi.simulator.biller.Merchants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MerchantsTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-03-02T05:00:00Z"));
    private static final String HERE = "http://localhost:8080/webhooks/kaspi/salon/key";

    private final Merchants merchants = new Merchants(CLOCK, false, null);

    @Test
    void knowsAMerchantByItsService() {
        assertThat(merchants.admit("SalonAigerim", HERE)).isTrue();
        assertThat(merchants.admit("Barber", "http://[::1]:8080/x")).isTrue();

        assertThat(merchants.find("SalonAigerim")).isPresent();
        assertThat(merchants.find("salonaigerim")).isEmpty();
        assertThat(merchants.services()).containsExactly("Barber", "SalonAigerim");
    }

    @Test
    void callsAMerchantAtItsLastAddress() {
        merchants.admit("SalonAigerim", HERE);
        var first = merchants.find("SalonAigerim");

        merchants.admit("SalonAigerim", HERE + "2");

        assertThat(merchants.find("SalonAigerim")).isPresent().isNotEqualTo(first);
        assertThat(merchants.services()).containsExactly("SalonAigerim");
    }

    @Test
    void paysWhoeverIsThereForTheOthers() {
        var usual = new Biller(URI.create(HERE), Biller.PATIENCE, CLOCK, Map.of());

        assertThat(new Merchants(CLOCK, false, usual).find("")).contains(usual);
        assertThat(merchants.find("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://salon.kz/kaspi",
                "http://localhost.evil.example/",
                "http://localhost@evil.example/",
                "http://127.0.0.2/",
                "http://10.0.0.1/",
                "file:///etc/passwd",
                "ftp://localhost/",
                "localhost:8080",
                "http://localhost:8080/#x",
                "http://local host/",
                ""
            })
    void callsNobodyElsewhere(String address) {
        assertThat(merchants.admit("SalonAigerim", address)).isFalse();
        assertThat(merchants.services()).isEmpty();
    }

    @Test
    void callsMerchantsElsewhereWhereItMay() {
        var wide = new Merchants(CLOCK, true, null);

        assertThat(wide.admit("SalonAigerim", "https://salon.kz/kaspi")).isTrue();
        assertThat(wide.admit("SalonAigerim", "file:///etc/passwd")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<b>", "-x", "a\nb"})
    void opensNoServiceWithoutAName(String service) {
        assertThat(merchants.admit(service, HERE)).isFalse();
    }

    @Test
    void opensNotEndlesslyMany() {
        for (int i = 0; i < 100; i++) {
            assertThat(merchants.admit("service" + i, HERE)).isTrue();
        }

        assertThat(merchants.admit("another", HERE)).isFalse();
        assertThat(merchants.admit("service7", HERE)).isTrue();
        assertThat(merchants.admit("s".repeat(65), HERE)).isFalse();
        assertThat(merchants.admit("service7", HERE + "y".repeat(300))).isFalse();
    }
}
