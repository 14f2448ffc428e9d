package kz.localbusiness.application.payment.out;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.fiscal.FiscalRecord;

/// What became of the receipts of the current business at its cash register.
public interface FiscalRecords {

    /// @return false when there is one of that receipt, which stays as it is
    boolean add(FiscalRecord record);

    /// @param receipt its number
    Optional<FiscalRecord> find(long receipt);

    /// In the order of the receipts' numbers.
    List<FiscalRecord> of(Collection<Long> receipts);

    /// In whose way something stands; in the order of the receipts' numbers.
    List<FiscalRecord> hindered(int most);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(FiscalRecord record);
}
