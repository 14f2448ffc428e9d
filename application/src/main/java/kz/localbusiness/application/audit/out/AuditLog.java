package kz.localbusiness.application.audit.out;

import java.util.List;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.application.audit.ShowAuditLog;

/// What was done in the current business, for good: nothing in it is ever changed.
public interface AuditLog {

    /// Keeps the first of two with the same id.
    void append(AuditEntry entry);

    long count();

    /// Newest first.
    List<AuditEntry> page(ShowAuditLog.Filter filter, int most);
}
