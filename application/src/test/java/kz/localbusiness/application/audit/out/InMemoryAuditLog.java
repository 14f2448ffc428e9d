package kz.localbusiness.application.audit.out;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.application.audit.ShowAuditLog;
import kz.localbusiness.domain.shared.BusinessId;

public final class InMemoryAuditLog implements AuditLog {

    private final Map<BusinessId, Map<UUID, AuditEntry>> entries = new ConcurrentHashMap<>();

    @Override
    public void append(AuditEntry entry) {
        ofCurrentBusiness().putIfAbsent(entry.id(), entry);
    }

    @Override
    public long count() {
        return ofCurrentBusiness().size();
    }

    @Override
    public List<AuditEntry> page(ShowAuditLog.Filter filter, int most) {
        return ofCurrentBusiness().values().stream()
                .filter(filter::admits)
                .sorted(Comparator.comparing(AuditEntry::place).reversed())
                .limit(most)
                .toList();
    }

    private Map<UUID, AuditEntry> ofCurrentBusiness() {
        return entries.computeIfAbsent(CurrentBusiness.required(), _ -> new ConcurrentHashMap<>());
    }

    public void clear() {
        entries.remove(CurrentBusiness.required());
    }
}
