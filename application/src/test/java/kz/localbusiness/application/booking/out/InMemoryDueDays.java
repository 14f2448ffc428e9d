package kz.localbusiness.application.booking.out;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kz.localbusiness.domain.booking.StaffDay;

public final class InMemoryDueDays implements DueDays {

    private final InMemoryStaffDayStore store;

    public InMemoryDueDays(InMemoryStaffDayStore store) {
        this.store = store;
    }

    @Override
    public List<DueDay> due(Instant now, int most) {
        return store.ofEveryBusiness().stream()
                .filter(day -> day.dueAt().filter(due -> !due.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(day -> day.dueAt().orElseThrow()))
                .limit(most)
                .map(InMemoryDueDays::named)
                .toList();
    }

    private static DueDay named(StaffDay day) {
        return new DueDay(day.business(), day.staff(), day.date());
    }
}
