package kz.localbusiness.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import kz.localbusiness.domain.staff.ResourceId;
import org.junit.jupiter.api.Test;

class ResourceNeedTest {

    @Test
    void namesOneToTwentyResources() {
        assertThat(new ResourceNeed(resources(1)).anyOf()).hasSize(1);
        assertThat(new ResourceNeed(resources(20)).anyOf()).hasSize(ResourceNeed.MOST);
        assertThatIllegalArgumentException().isThrownBy(() -> new ResourceNeed(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ResourceNeed(resources(21)));
    }

    @Test
    void countsAResourceOnceAndKeepsTheOrder() {
        var rooms = resources(20);
        var repeated = new ArrayList<>(rooms.reversed());
        repeated.addAll(rooms);

        assertThat(new ResourceNeed(repeated).anyOf()).isEqualTo(rooms.reversed());
    }

    private static List<ResourceId> resources(int count) {
        return LongStream.range(0, count).mapToObj(n -> new ResourceId(new UUID(0, n))).toList();
    }
}
