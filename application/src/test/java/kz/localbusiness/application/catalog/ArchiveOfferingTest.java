package kz.localbusiness.application.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.domain.catalog.OfferingId;
import org.junit.jupiter.api.Test;

class ArchiveOfferingTest {

    private final OpenSalon salon = new OpenSalon();

    @Test
    void leavesWhatWasBookedAsItIs() {
        salon.booked(OpenSalon.TUESDAY, "10:00");
        var booked = salon.day(OpenSalon.TUESDAY);

        assertThat(archive(salon.haircut)).isTrue();

        assertThat(salon.day(OpenSalon.TUESDAY)).isEqualTo(booked);
    }

    @Test
    void keepsTheServiceToReadButNotToOffer() {
        archive(salon.haircut);

        var offerings = salon.platform.offerings;
        assertThat(salon.call(offerings::offered)).isEmpty();
        assertThat(salon.call(() -> offerings.find(salon.haircut))).isPresent();
        assertThat(salon.call(() -> offerings.findAll(List.of(salon.haircut)))).hasSize(1);
    }

    @Test
    void doesNothingWithoutAService() {
        assertThat(archive(new OfferingId(new UUID(3, 1)))).isFalse();
    }

    private boolean archive(OfferingId offering) {
        salon.platform.callers.becomeOwnerOf(salon.business);
        var command = new ArchiveOffering.Command(salon.business, offering);
        return salon.platform.port(ArchiveOffering.class).archive(command);
    }
}
