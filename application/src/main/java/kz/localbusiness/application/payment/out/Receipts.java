package kz.localbusiness.application.payment.out;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.Period;
import kz.localbusiness.domain.payment.Receipt;

/// The receipts of the current business; none is ever changed or removed.
public interface Receipts {

    /// @return false when another one has its number, or its movement is on record; nothing is
    ///   written then
    boolean add(Receipt receipt);

    /// The highest number of those that follow each other from 1; 0 when there is none.
    long lastNumber();

    Optional<Receipt> find(long number);

    /// In the order of their numbers.
    List<Receipt> of(AppointmentId visit);

    /// Those with higher numbers, in the order of these.
    List<Receipt> after(long number, int most);

    /// By day, those of one day by their numbers.
    ///
    /// @param days about a month at most
    List<Receipt> of(Period days);
}
