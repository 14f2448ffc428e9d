package kz.localbusiness.application.notice.out;

import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.application.audit.out.InMemoryTraces;
import kz.localbusiness.domain.notice.NoticeSettings;

public final class InMemoryNoticeChoices implements NoticeChoices {

    private static final String ONLY = "notices";

    private final InMemoryRows<String, NoticeSettings> rows;

    public InMemoryNoticeChoices() {
        this(new InMemoryTraces());
    }

    public InMemoryNoticeChoices(InMemoryTraces traces) {
        rows =
                new InMemoryRows<>(
                        one -> new InMemoryRows.Key<>(one.business(), ONLY),
                        NoticeSettings::version,
                        (one, version) ->
                                new NoticeSettings(
                                        one.business(), one.silent(), one.delivery(), version),
                        traces);
    }

    @Override
    public NoticeSettings current() {
        return rows.find(ONLY).orElseGet(() -> NoticeSettings.usual(CurrentBusiness.required()));
    }

    @Override
    public void save(NoticeSettings settings) {
        rows.save(settings, "noticeSettings", ONLY);
    }

    public void clear() {
        rows.clear();
    }
}
