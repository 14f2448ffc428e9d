package kz.localbusiness.application.business.out;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.business.TermsAcceptance;
import kz.localbusiness.domain.shared.BusinessId;

public final class InMemoryTermsRecords implements TermsRecords {

    private final Map<BusinessId, List<TermsAcceptance>> rows = new HashMap<>();

    @Override
    public synchronized void add(TermsAcceptance acceptance) {
        var known = rows.computeIfAbsent(CurrentBusiness.required(), _ -> new ArrayList<>());
        if (known.stream().noneMatch(one -> one.version().equals(acceptance.version()))) {
            known.add(acceptance);
        }
    }

    @Override
    public synchronized List<TermsAcceptance> all() {
        return List.copyOf(rows.getOrDefault(CurrentBusiness.required(), List.of()));
    }

    public synchronized void clear() {
        rows.remove(CurrentBusiness.required());
    }
}
