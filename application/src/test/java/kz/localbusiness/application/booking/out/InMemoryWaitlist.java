package kz.localbusiness.application.booking.out;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.application.audit.out.InMemoryTraces;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistId;

/// Who waits, and whose offers are due in any business.
public final class InMemoryWaitlist implements Waitlist, DueOffers {

    private final InMemoryRows<WaitlistId, WaitlistEntry> rows;

    public InMemoryWaitlist() {
        this(new InMemoryTraces());
    }

    public InMemoryWaitlist(InMemoryTraces traces) {
        rows =
                new InMemoryRows<>(
                        one -> new InMemoryRows.Key<>(one.business(), one.id()),
                        WaitlistEntry::version,
                        WaitlistEntry::inVersion,
                        traces);
    }

    @Override
    public List<WaitlistEntry> open(int most) {
        return rows.all().stream()
                .filter(WaitlistEntry::isOpen)
                .sorted(Comparator.comparing(WaitlistEntry::since))
                .limit(most)
                .toList();
    }

    List<WaitlistEntry> ofCurrentBusiness() {
        return rows.all();
    }

    @Override
    public Optional<WaitlistEntry> find(WaitlistId id) {
        return rows.find(id);
    }

    @Override
    public void save(WaitlistEntry entry) {
        rows.save(entry, "waitlist", entry.id().value().toString());
    }

    @Override
    public void remove(WaitlistEntry entry) {
        rows.remove(entry);
    }

    @Override
    public List<DueOffer> due(Instant now, int most) {
        return rows.ofEveryBusiness().stream()
                .filter(entry -> entry.dueAt().filter(due -> !due.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(entry -> entry.dueAt().orElseThrow()))
                .limit(most)
                .map(entry -> new DueOffer(entry.business(), entry.id()))
                .toList();
    }

    public void clear() {
        rows.clear();
    }
}
