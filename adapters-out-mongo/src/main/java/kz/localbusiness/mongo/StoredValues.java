package kz.localbusiness.mongo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.StaffId;

/// How single values are stored: names and dates as text, money in tiyn, lengths in seconds.
public interface StoredValues {

    default String text(BusinessId id) {
        return id.toString();
    }

    default BusinessId business(String text) {
        return new BusinessId(UUID.fromString(text));
    }

    default String text(StaffId id) {
        return id.value().toString();
    }

    default StaffId staff(String text) {
        return new StaffId(UUID.fromString(text));
    }

    default String text(AppointmentId id) {
        return id.value().toString();
    }

    default AppointmentId appointment(String text) {
        return new AppointmentId(UUID.fromString(text));
    }

    default String text(EventId id) {
        return id.value().toString();
    }

    default EventId event(String text) {
        return new EventId(UUID.fromString(text));
    }

    default String text(OfferingId id) {
        return id.value().toString();
    }

    default OfferingId offering(String text) {
        return new OfferingId(UUID.fromString(text));
    }

    default String text(EmailAddress email) {
        return email.value();
    }

    default EmailAddress email(String text) {
        return new EmailAddress(text);
    }

    default String text(PhoneNumber phone) {
        return phone.value();
    }

    default PhoneNumber phone(String text) {
        return new PhoneNumber(text);
    }

    default String text(LocalDate date) {
        return date.toString();
    }

    default LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    default long tiyn(Money money) {
        return money.tiyn();
    }

    default Money money(long tiyn) {
        return new Money(tiyn);
    }

    default long seconds(Duration duration) {
        return duration.toSeconds();
    }

    default Duration duration(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
