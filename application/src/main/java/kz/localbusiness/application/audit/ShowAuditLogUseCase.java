package kz.localbusiness.application.audit;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.audit.out.AuditLog;

@UseCase(Audience.OWNERS)
class ShowAuditLogUseCase implements ShowAuditLog {

    private final AuditLog log;

    ShowAuditLogUseCase(AuditLog log) {
        this.log = log;
    }

    @Override
    public Page show(Query query) {
        var found = log.page(query.filter(), query.size() + 1);
        var shown = found.stream().limit(query.size()).toList();
        return new Page(shown, found.size() > shown.size() ? shown.getLast().place() : null);
    }
}
