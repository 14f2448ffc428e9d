package kz.localbusiness.kaspi.simulator.biller;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a merchant has answered.
///
/// @param result 0 is yes; 1 to 5 are reasons against it
/// @param sum in tenge
/// @param merchantsId `prv_txn`, or `prv_txn_id`
public record BillerAnswer(
        String txnId,
        int result,
        @Nullable BigDecimal sum,
        @Nullable String merchantsId,
        @Nullable String comment) {}
