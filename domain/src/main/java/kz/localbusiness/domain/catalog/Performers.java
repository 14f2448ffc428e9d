package kz.localbusiness.domain.catalog;

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
}
