package kz.localbusiness.application.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.application.notice.out.DueNotices;
import kz.localbusiness.application.notice.out.DueNotices.DueNotice;
import kz.localbusiness.domain.notice.NoticeId;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

class ListDueNoticesTest {

    private final List<DueNotice> line = new ArrayList<>();
    private int looks;

    @Test
    void takesTheOldestOfEachBusinessFirst() {
        comes(1, 3);
        comes(2, 2);

        assertThat(businesses(4)).containsExactly(1L, 2L, 1L, 2L);
        assertThat(looks).isEqualTo(1);
    }

    @Test
    void looksPastBusinessesWithThousands() {
        comes(1, 10_000);
        comes(2, 10_000);
        comes(3, 1);

        assertThat(businesses(200)).startsWith(1L, 2L, 3L, 1L, 2L, 1L).hasSize(200);
        assertThat(looks).isEqualTo(3);
    }

    @Test
    void looksAFewTimesHoweverManyWait() {
        IntStream.range(0, 50).forEach(business -> comes(business, 1_000));

        assertThat(businesses(200)).hasSize(200);
        assertThat(looks).isEqualTo(4);
    }

    @Test
    void namesEachOnce() {
        comes(1, 950);
        comes(2, 60);

        assertThat(list().due(200)).doesNotHaveDuplicates().hasSize(200);
    }

    private void comes(int business, int many) {
        var id = new BusinessId(new UUID(1, business));
        Stream.generate(() -> new DueNotice(id, new NoticeId(UUID.randomUUID())))
                .limit(many)
                .forEach(line::add);
    }

    private List<Long> businesses(int most) {
        return list().due(most).stream()
                .map(one -> one.business().value().getLeastSignificantBits())
                .toList();
    }

    private ListDueNotices list() {
        DueNotices due =
                (_, most, except) -> {
                    looks++;
                    return line.stream()
                            .filter(one -> !except.contains(one.business()))
                            .limit(most)
                            .toList();
                };
        return NoticeUseCases.listDueNotices(due, Clock.systemUTC());
    }
}
