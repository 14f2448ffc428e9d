package kz.localbusiness.application.notice.out;

import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.application.audit.out.InMemoryTraces;
import kz.localbusiness.domain.notice.OwnWords;

public final class InMemoryWordings implements Wordings {

    private static final String ONLY = "words";

    private final InMemoryRows<String, OwnWords> rows;

    public InMemoryWordings() {
        this(new InMemoryTraces());
    }

    public InMemoryWordings(InMemoryTraces traces) {
        rows =
                new InMemoryRows<>(
                        one -> new InMemoryRows.Key<>(one.business(), ONLY),
                        OwnWords::version,
                        (one, version) -> new OwnWords(one.business(), one.templates(), version),
                        traces);
    }

    @Override
    public OwnWords current() {
        return rows.find(ONLY).orElseGet(() -> OwnWords.none(CurrentBusiness.required()));
    }

    @Override
    public void save(OwnWords words) {
        rows.save(words, "noticeWords", ONLY);
    }

    public void clear() {
        rows.clear();
    }
}
