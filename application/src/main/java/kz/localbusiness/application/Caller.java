package kz.localbusiness.application;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// On whose behalf a use case is called.
public sealed interface Caller {

    /// Whether what belongs to this person of the team is this caller's to see and to do.
    boolean worksFor(StaffId staff);

    /// Works there and does not run it.
    default boolean isStaffOnly() {
        return false;
    }

    /// The number that this caller has proven to have at this business.
    default Optional<PhoneNumber> phoneAt(BusinessId business) {
        return Optional.empty();
    }

    /// Nobody has signed in.
    record Anyone() implements Caller {

        @Override
        public boolean worksFor(StaffId staff) {
            return false;
        }
    }

    /// Signed in through the realm of this business, and for no other.
    ///
    /// @param staff whom clients book when they book this person; null for those nobody books
    /// @param phone that this person has proven to have; null for those who have proven none
    record Member(
            BusinessId business,
            String subject,
            Set<Role> roles,
            @Nullable StaffId staff,
            @Nullable PhoneNumber phone)
            implements Caller {

        public Member {
            roles = Set.copyOf(roles);
        }

        public Member(BusinessId business, String subject, Set<Role> roles) {
            this(business, subject, roles, null);
        }

        public Member(
                BusinessId business, String subject, Set<Role> roles, @Nullable StaffId staff) {
            this(business, subject, roles, staff, null);
        }

        boolean isIn(BusinessId other, Set<Role> any) {
            return business.equals(other) && isOneOf(any);
        }

        @Override
        public boolean worksFor(StaffId one) {
            return isOneOf(Audience.MANAGEMENT.roles())
                    || (roles.contains(Role.STAFF) && one.equals(staff));
        }

        @Override
        public boolean isStaffOnly() {
            return roles.contains(Role.STAFF) && !isOneOf(Audience.MANAGEMENT.roles());
        }

        @Override
        public Optional<PhoneNumber> phoneAt(BusinessId other) {
            return Optional.ofNullable(phone).filter(_ -> business.equals(other));
        }

        private boolean isOneOf(Set<Role> any) {
            return !Collections.disjoint(roles, any);
        }
    }

    /// Runs the platform, signed in through its own realm; nobody in any business.
    record Operator(String subject) implements Caller {

        @Override
        public boolean worksFor(StaffId staff) {
            return false;
        }
    }

    /// Background work of the platform itself.
    record Platform() implements Caller {

        @Override
        public boolean worksFor(StaffId staff) {
            return true;
        }
    }
}
