package kz.localbusiness.application.audit.out;

import static kz.localbusiness.application.audit.out.AuditFixture.act;
import static kz.localbusiness.application.audit.out.AuditFixture.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.application.audit.ShowAuditLog.Filter;
import org.junit.jupiter.api.Test;

/// What the log of a business keeps and shows.
public abstract class AuditLogContract extends BusinessBoundContract {

    protected abstract AuditLog log();

    @Test
    void keepsAnEntryAsItIs() {
        var entry = appended(entry("ainur", "a", 0));

        assertThat(page(Filter.ALL, 10)).containsExactly(entry);
    }

    @Test
    void keepsTheFirstOfTwoTellings() {
        var first = appended(entry("ainur", "a", 0));
        var other = act("RelayNews", "nobody", AuditFixture.NOON.plusSeconds(5));
        appended(new AuditEntry(first.id(), other, first.record(), List.of()));

        assertThat(page(Filter.ALL, 10)).containsExactly(first);
    }

    @Test
    void showsTheNewestFirstPageByPage() {
        var all = IntStream.range(0, 7).mapToObj(i -> appended(entry("ainur", "a", i))).toList();

        var first = page(Filter.ALL, 4);
        var second = page(Filter.ALL.before(first.getLast().place()), 4);

        assertThat(first).containsExactlyElementsOf(all.reversed().subList(0, 4));
        assertThat(second).containsExactlyElementsOf(all.reversed().subList(4, 7));
    }

    @Test
    void passesNothingOverThatHappenedInOneMoment() {
        var all = IntStream.range(0, 9).mapToObj(_ -> appended(entry("ainur", "a", 0))).toList();

        var first = page(Filter.ALL, 5);
        var second = page(Filter.ALL.before(first.getLast().place()), 5);

        assertThat(first).hasSize(5).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(4);
        assertThat(all).containsAll(first).containsAll(second);
    }

    @Test
    void showsOnePersonsActsAndOneRecordsFate() {
        var hers = appended(entry("ainur", "a", 0));
        var his = appended(entry("marat", "a", 1));
        var another = appended(entry("marat", "b", 2));

        assertThat(page(new Filter("marat", null, null), 10)).containsExactly(another, his);
        assertThat(page(new Filter(null, "a", null), 10)).containsExactly(his, hers);
        assertThat(page(new Filter("marat", "a", null), 10)).containsExactly(his);
        assertThat(page(new Filter("marat", null, another.place()), 10)).containsExactly(his);
    }

    @Test
    void showsNothingToAnotherBusiness() {
        appended(entry("ainur", "a", 0));

        assertThat(elsewhere(() -> log().page(Filter.ALL, 10))).isEmpty();
    }

    private AuditEntry appended(AuditEntry entry) {
        doHere(() -> log().append(entry));
        return entry;
    }

    private List<AuditEntry> page(Filter filter, int most) {
        return here(() -> log().page(filter, most));
    }
}
