package kz.localbusiness.application.staff.out;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.application.audit.out.InMemoryTraces;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

public final class InMemoryStaffMembers implements StaffMembers {

    private final InMemoryRows<StaffId, StaffMember> rows;

    public InMemoryStaffMembers() {
        this(new InMemoryTraces());
    }

    public InMemoryStaffMembers(InMemoryTraces traces) {
        rows =
                new InMemoryRows<>(
                        one -> new InMemoryRows.Key<>(one.business(), one.id()),
                        StaffMember::version,
                        (one, version) ->
                                new StaffMember(
                                        one.business(),
                                        one.id(),
                                        one.name(),
                                        one.about(),
                                        one.abouts(),
                                        one.schedule(),
                                        one.archived(),
                                        version),
                        traces);
    }

    @Override
    public List<StaffMember> all() {
        return byName().filter(one -> !one.archived()).toList();
    }

    @Override
    public List<StaffMember> archived(int most) {
        return byName().filter(StaffMember::archived).limit(most).toList();
    }

    private Stream<StaffMember> byName() {
        return rows.all().stream().sorted(Comparator.comparing(StaffMember::name));
    }

    @Override
    public Optional<StaffMember> find(StaffId id) {
        return rows.find(id);
    }

    @Override
    public void save(StaffMember member) {
        rows.save(member, "staffMembers", member.id().value().toString());
    }

    public void clear() {
        rows.clear();
    }
}
