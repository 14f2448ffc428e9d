package kz.localbusiness.application.payment.out;

import static kz.localbusiness.application.ActingPerson.Kind.PLATFORM;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.localbusiness.application.CurrentAct;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.application.audit.out.InMemoryTraces;
import kz.localbusiness.domain.fiscal.FiscalRecord;

public final class InMemoryFiscalRecords implements FiscalRecords, DueFiscalRecords {

    private static final Comparator<FiscalRecord> BY_NUMBER =
            Comparator.comparingLong(FiscalRecord::receipt);

    private final InMemoryRows<Long, FiscalRecord> rows;

    public InMemoryFiscalRecords() {
        this(new InMemoryTraces());
    }

    public InMemoryFiscalRecords(InMemoryTraces traces) {
        rows =
                new InMemoryRows<>(
                        one -> new InMemoryRows.Key<>(one.business(), one.receipt()),
                        FiscalRecord::version,
                        InMemoryFiscalRecords::inVersion,
                        traces);
    }

    @Override
    public synchronized boolean add(FiscalRecord record) {
        if (find(record.receipt()).isPresent()) {
            return false;
        }
        save(record);
        return true;
    }

    @Override
    public Optional<FiscalRecord> find(long receipt) {
        return rows.find(receipt);
    }

    @Override
    public List<FiscalRecord> of(Collection<Long> receipts) {
        return rows.all().stream()
                .filter(one -> receipts.contains(one.receipt()))
                .sorted(BY_NUMBER)
                .toList();
    }

    @Override
    public List<FiscalRecord> hindered(int most) {
        return rows.all().stream()
                .filter(one -> one.hindrance() != null)
                .sorted(BY_NUMBER)
                .limit(most)
                .toList();
    }

    /// What people do leaves a trace.
    @Override
    public synchronized void save(FiscalRecord record) {
        if (CurrentAct.find().filter(act -> act.by().kind() != PLATFORM).isPresent()) {
            rows.save(record, "fiscalRecords", "%012d".formatted(record.receipt()));
        } else {
            rows.save(record);
        }
    }

    @Override
    public List<DueReceipt> due(Instant now, int most) {
        return rows.ofEveryBusiness().stream()
                .filter(one -> one.isDue(now))
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.dueAt())))
                .limit(most)
                .map(one -> new DueReceipt(one.business(), one.receipt()))
                .toList();
    }

    /// Of every business, by number.
    public List<FiscalRecord> everything() {
        return rows.ofEveryBusiness().stream().sorted(BY_NUMBER).toList();
    }

    public void clear() {
        rows.clear();
    }

    private static FiscalRecord inVersion(FiscalRecord one, long version) {
        return new FiscalRecord(
                one.business(),
                one.receipt(),
                one.state(),
                one.hindrance(),
                one.tries(),
                one.dueAt(),
                version);
    }
}
