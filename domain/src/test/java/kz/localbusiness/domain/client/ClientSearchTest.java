package kz.localbusiness.domain.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientSearchTest {

    @Test
    void takesAnythingThatPeopleType() {
        assertThat(ClientSearch.of(".*(".repeat(500)).steps()).isEmpty();
        assertThat(ClientSearch.of("9".repeat(500)).steps()).hasSize(1);
    }
}
