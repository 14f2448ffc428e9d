package kz.localbusiness.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.staff.ResourceId;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final ResourceNeed ROOM =
            new ResourceNeed(List.of(new ResourceId(new UUID(0, 1))));

    @Test
    void isPlainForOneClientByEverybody() {
        assertThat(Delivery.PLAIN.isGroup()).isFalse();
        assertThat(Delivery.PLAIN.buffers()).isEqualTo(new Buffers(Duration.ZERO, Duration.ZERO));
        assertThat(Delivery.PLAIN.performers().everybody()).isTrue();
        assertThat(Delivery.PLAIN.needs()).isEmpty();
        assertThat(Delivery.PLAIN.addOns()).isEmpty();
    }

    @Test
    void hasOneToTwoHundredSeats() {
        assertThat(seating(1).isGroup()).isFalse();
        assertThat(seating(2).isGroup()).isTrue();
        assertThat(seating(200).capacity()).isEqualTo(Delivery.MOST_SEATS);
        assertThatIllegalArgumentException().isThrownBy(() -> seating(0));
        assertThatIllegalArgumentException().isThrownBy(() -> seating(201));
    }

    @Test
    void needsUpToFiveResources() {
        assertThat(needing(5).needs()).hasSize(5);
        assertThatIllegalArgumentException().isThrownBy(() -> needing(6));
    }

    @Test
    void comesWithUpToTwentyAddOns() {
        assertThat(adding(addOns(20)).addOns()).hasSize(20);
        assertThatIllegalArgumentException().isThrownBy(() -> adding(addOns(21)));
    }

    @Test
    void refusesTwoAddOnsOfOneId() {
        var mask = addOn(1, "Mask");
        var care = addOn(2, "Mask");
        var twin = addOn(1, "Scrub");

        assertThat(adding(List.of(mask, care)).addOns()).containsExactly(mask, care);
        assertThatIllegalArgumentException().isThrownBy(() -> adding(List.of(mask, care, twin)));
    }

    @Test
    void keepsItsListsWhenTheirSourceChanges() {
        var source = new ArrayList<>(addOns(1));
        var delivery = adding(source);

        source.clear();

        assertThat(delivery.addOns()).hasSize(1);
    }

    private static Delivery seating(int capacity) {
        return new Delivery(Buffers.NONE, capacity, Performers.EVERYBODY, List.of(), List.of());
    }

    private static Delivery needing(int resources) {
        var needs = Collections.nCopies(resources, ROOM);
        return new Delivery(Buffers.NONE, 1, Performers.EVERYBODY, needs, List.of());
    }

    private static Delivery adding(List<AddOn> addOns) {
        return new Delivery(Buffers.NONE, 1, Performers.EVERYBODY, List.of(), addOns);
    }

    private static List<AddOn> addOns(int count) {
        return IntStream.range(0, count).mapToObj(n -> addOn(n, "Mask")).toList();
    }

    private static AddOn addOn(long id, String name) {
        return new AddOn(new AddOnId(new UUID(0, id)), name, Duration.ZERO, Money.ZERO);
    }
}
