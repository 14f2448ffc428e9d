package kz.localbusiness.application.audit.out;

import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.application.audit.ShowAuditLog;

import java.util.List;

/// What was done in the current business, for good: nothing in it is ever changed.
public interface AuditLog {

    /// Keeps the first of two with the same id.
    void append(AuditEntry entry);

    /// Newest first.
    List<AuditEntry> page(ShowAuditLog.Filter filter, int most);
}
