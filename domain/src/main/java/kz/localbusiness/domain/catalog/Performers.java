package kz.localbusiness.domain.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kz.localbusiness.domain.staff.StaffId;

/// Who offers a service, and on which terms.
///
/// @param everybody newcomers included; then the terms only name those who differ
public record Performers(boolean everybody, Map<StaffId, StaffTerms> terms) {

    public static final Performers EVERYBODY = new Performers(true, Map.of());

    public Performers {
        terms = Map.copyOf(terms);
    }

    public boolean include(StaffId staff) {
        return everybody || terms.containsKey(staff);
    }

    public StaffTerms termsOf(StaffId staff) {
        return terms.getOrDefault(staff, StaffTerms.USUAL);
    }

    /// One more who renders it, or one who does from now on at other terms.
    public Performers with(StaffId staff, StaffTerms own) {
        var changed = new HashMap<>(terms);
        changed.put(staff, own);
        if (everybody && own.equals(StaffTerms.USUAL)) {
            changed.remove(staff);
        }
        return new Performers(everybody, changed);
    }

    /// One less. Where everybody did, those who are there now still do; newcomers are asked.
    ///
    /// @param people all who serve
    public Performers without(StaffId staff, Collection<StaffId> people) {
        var changed = new HashMap<>(terms);
        if (everybody) {
            people.forEach(one -> changed.putIfAbsent(one, StaffTerms.USUAL));
        }
        changed.remove(staff);
        return new Performers(false, changed);
    }
}
