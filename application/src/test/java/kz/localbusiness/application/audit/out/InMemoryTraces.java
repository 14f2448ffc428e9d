package kz.localbusiness.application.audit.out;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.localbusiness.application.CurrentAct;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.application.audit.RecordName;
import kz.localbusiness.domain.shared.BusinessId;

/// Shared by all fakes of stores, each of which leaves its traces here while it saves.
public final class InMemoryTraces implements Traces {

    private final Map<Place, List<AuditEntry>> traces = new LinkedHashMap<>();

    public List<AuditEntry> ofRecord(String type, String id) {
        return CurrentAct.find()
                .map(act -> List.of(AuditEntry.of(act, new RecordName(type, id), List.of())))
                .orElse(List.of());
    }

    public synchronized void leave(BusinessId business, String row, List<AuditEntry> left) {
        if (!left.isEmpty()) {
            var place = new Place(business, "rows", row);
            traces.computeIfAbsent(place, _ -> new ArrayList<>()).addAll(left);
        }
    }

    /// What is in a record goes with it.
    public synchronized void drop(BusinessId business, String row) {
        traces.remove(new Place(business, "rows", row));
    }

    @Override
    public synchronized List<Place> due(Instant now, int most) {
        return traces.keySet().stream().limit(most).toList();
    }

    @Override
    public synchronized List<AuditEntry> in(Place place) {
        return List.copyOf(traces.getOrDefault(place, List.of()));
    }

    @Override
    public synchronized void forget(Place place, List<AuditEntry> entries) {
        traces.remove(place, entries);
    }

    public synchronized void clear() {
        var business = CurrentBusiness.required();
        traces.keySet().removeIf(one -> one.business().equals(business));
    }
}
