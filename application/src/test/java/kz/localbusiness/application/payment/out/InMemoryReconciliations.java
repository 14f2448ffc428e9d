package kz.localbusiness.application.payment.out;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.payment.Reconciliation;
import kz.localbusiness.domain.shared.BusinessId;

public final class InMemoryReconciliations implements Reconciliations, DueReconciliations {

    private final Map<BusinessId, NavigableMap<LocalDate, Reconciliation>> rows = new HashMap<>();
    private final Map<BusinessId, Instant> plans = new HashMap<>();

    @Override
    public synchronized List<Reconciliation> latest(int most) {
        return ours().descendingMap().values().stream().limit(most).toList();
    }

    @Override
    public synchronized void keep(Reconciliation one) {
        if (!one.business().equals(CurrentBusiness.required())) {
            throw new IllegalStateException("a reconciliation of another business");
        }
        ours().put(one.day(), one);
    }

    @Override
    public synchronized void plan(Instant next) {
        plans.put(CurrentBusiness.required(), next);
    }

    @Override
    public synchronized void stop() {
        plans.remove(CurrentBusiness.required());
    }

    @Override
    public synchronized List<BusinessId> due(Instant now, int most) {
        return plans.entrySet().stream()
                .filter(plan -> !plan.getValue().isAfter(now))
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    public synchronized void clear() {
        rows.remove(CurrentBusiness.required());
        plans.remove(CurrentBusiness.required());
    }

    private NavigableMap<LocalDate, Reconciliation> ours() {
        return rows.computeIfAbsent(CurrentBusiness.required(), _ -> new TreeMap<>());
    }
}
