package kz.localbusiness.application.payment;

import java.util.List;

/// Names the receipts, of any business, that are to be registered by now: one of each business,
/// whose cash register is asked for one thing at a time.
@FunctionalInterface
public interface ListDueReceipts {

    /// Each is registered on its own, under its own business.
    List<RegisterReceipt.Command> due(int most);
}
